import type { Route } from '#app/base/routes.ts'
import type { Session } from '#app/state/session.ts'

/** Whether this is a moment to offer a new version: nothing is under way that a reload would end. */
export function isAtRest({ page }: Route, session: Pick<Session, 'kept'> | undefined): boolean {
  return ['start', 'earlier', 'cases'].includes(page) && session?.kept !== false
}
