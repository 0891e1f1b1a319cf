// rule: eslint(no-restricted-imports)
import type { Pack } from '#pack/pack.ts' // caught
import { type Issue } from '#pack/issue.ts' // caught
export { parsePack } from '#pack/parse-pack.ts' // caught
export * from '#advice/advice-of.ts' // caught
export const later = import('#ui/screens/StartScreen.tsx') // caught
