// rule: eslint(no-restricted-imports)
import type { Pack } from '#pack/pack.ts'
import { type Agreement } from '#agreement/agreement.ts'
import '#lock/port.ts'
import '#reminder/calendar.ts'
import '#reminder/clock-doubt.ts' // caught
import { parsePack } from '#pack/parse-pack.ts' // caught
import { agreementOf } from '#agreement/agreement-of.ts' // caught
import '#lock/keys.ts' // caught
