// rule: eslint(no-restricted-imports)
import '#app/start/x.ts' // caught
import '#app/App.tsx' // caught
import '#app/agreements/x.ts'
import './x.ts'
