import { needed } from '#app/base/needed.ts'

/** The code that knows where a new run opens. */
export const openingCode = () => needed(() => import('./opening.ts'))
