import type { Visit, VisitOptions } from './visit.ts'

/** A screen as it can be met: what must be so before, and the way there from the start page. */
export interface Screen {
  readonly name: string
  readonly options?: VisitOptions
  readonly arrive: (visit: Visit) => Promise<void>
}
