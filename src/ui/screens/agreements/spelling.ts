import { createContext } from 'react'

/** Whether the browser may check spelling: off, since some send the text away (P-06). */
export const Spelling = createContext(false)
