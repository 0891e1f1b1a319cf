// rule: import(no-relative-parent-imports)
import '../run/replay.ts' // caught
import './../run/replay.ts' // caught
import './deeper/node.ts'
export const later = import('../pack/load.ts') // caught
