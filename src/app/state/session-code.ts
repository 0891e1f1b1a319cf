import { needed } from '#app/base/needed.ts'

/** The code of a run under way. */
export const sessionCode = () => needed(() => import('./session.ts'))
