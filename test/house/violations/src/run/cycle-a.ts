// rule: import(no-cycle)
import { b } from './cycle-b.ts' // caught
export const a = (): number => b() + 1
