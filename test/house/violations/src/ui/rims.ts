// rule: eslint(no-restricted-imports)
import '#pack/load.ts' // caught
import '#history/open-history.ts' // caught
import '#history/database/indexed-db.ts' // caught
import type { History } from '#history/open-history.ts'
