// rule: eslint(no-unused-vars)
import { replay } from './clean.ts' // caught
import type { Step } from './clean.ts' // caught
const never = 1 // caught
