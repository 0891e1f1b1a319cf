import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import { ownCaseOf } from './case-at-hand.ts'
import type { Route } from '#app/base/routes.ts'
import type { Session } from './session.ts'

/** The only page shown while someone else has the device. */
export const handedOver: Route = { page: 'apart' }

/** The case that this page can change; undefined where it changes none. */
export function claimedCase(
  route: Route,
  session: Session | undefined,
  cases: readonly CaseRecord[],
): string | undefined {
  if (isWalk(route)) return session?.caseId
  if (route.page === 'agreements') {
    const { number } = route
    if (number !== undefined) return cases.find(({ seq }) => seq === number)?.id
  } else if (route.page !== 'agenda') return undefined
  return session === undefined ? ownCaseOf(cases)?.id : session.caseId
}

export function isWalk({ page }: Route): boolean {
  return page === 'question' || page === 'answers' || page === 'advice'
}

/** An unfinished run, or one finished today; an older one is read-only. */
export function canGoOn({ finishedOn }: RunRecord, today: string): boolean {
  return finishedOn === undefined || finishedOn === today
}
