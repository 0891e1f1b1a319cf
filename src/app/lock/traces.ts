import { storeOf } from '#app/base/store.ts'
import { hasBuckets } from '#history/database/homes.ts'

/** Whether files of this browser may still hold what was erased: asked before it was, said after. In a tab that another one took along it is a guess. */
export const hasTraces = storeOf(!hasBuckets())
