// rule: eslint(no-restricted-imports)
import '@dagrejs/dagre'
import 'd3-hierarchy'
import 'react'
import 'idb' // caught
import '#app/any.ts' // caught
