// rule: eslint(no-restricted-imports)
import { openDB } from 'idb'
import type { Pack } from '#pack/pack.ts'
import 'xstate' // caught
import '#ui/any.ts' // caught
