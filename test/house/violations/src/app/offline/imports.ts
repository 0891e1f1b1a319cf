// rule: eslint(no-restricted-imports)
import '#app/start/x.ts' // caught
import '#app/App.tsx' // caught
import '#app/lock/x.ts'
import './x.ts'
