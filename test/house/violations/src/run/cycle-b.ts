// rule: import(no-cycle)
import { a } from '#run/cycle-a.ts' // caught
export const b = (): number => a() + 1
