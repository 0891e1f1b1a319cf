// rule: eslint(no-restricted-imports)
import '#app/consulting/x.ts' // caught
import '#app/App.tsx' // caught
import '#app/walk/x.ts'
import './x.ts'
