import type { CaseRecord } from '#history/case-record.ts'
import type { Keeper } from '#run/people.ts'
import { rowOf } from '#app/base/pages.ts'
import { numberIn } from '#app/base/routes.ts'
import type { Route } from '#app/base/routes.ts'
import { ownCaseOf } from './case-at-hand.ts'
import type { LockState } from './lock-holder.ts'
import type { Session } from './session.ts'

/** What is known of the user of this device, and of the data stored on it. */
export interface Known {
  readonly session: Pick<Session, 'kept' | 'people'> | undefined
  /** Empty while they are locked or not read yet. */
  readonly cases: readonly CaseRecord[]
  readonly lock: LockState
}

/**
 * `shut`: it waits for the passphrase. `employee`, `answers`: it is for an employee, or for those who may keep
 * answers. `case`: a case is to be chosen first. `begin`: nothing was begun that this page could write into.
 */
export type Access = 'open' | 'shut' | 'employee' | 'answers' | 'case' | 'begin'

/** The one access rule: what each page may show and store, for typed addresses too (reliability, section 2). */
export function accessTo(route: Route, { session, cases, lock }: Known): Access {
  const { ofDevice, openTo, writes } = rowOf(route.page)
  const isOfDevice = ofDevice === 'always' || (ofDevice !== undefined && session?.kept !== false)
  if (isOfDevice && lock === 'locked') return 'shut'
  const keeper = keeperHere(session, cases)
  if (openTo === 'employee' && keeper !== 'employee') return openTo
  if (openTo === 'answers' && keeper === 'employer') return openTo
  // Opening such a page must not create a case: a run does, or the list of cases.
  const isBegun = !writes || session !== undefined || numberIn(route) !== undefined
  if (isBegun || ownCaseOf(cases) !== undefined) return 'open'
  return keeper === 'employee' ? 'begin' : 'case'
}

/** The keeper of this device: of the current run, else of the cases stored here. */
export function keeperHere(session: Known['session'], cases: readonly CaseRecord[]): Keeper {
  if (session !== undefined) return session.people.keeper
  const kept = (['employee', 'bedrijfsarts', 'employer'] as const).find((keeper) =>
    cases.some((one) => one.keeper === keeper),
  )
  return kept ?? 'employee'
}

/** Whether it is a professional: who walks now, else where any case of someone else is kept here. */
export function worksForOthers(session: Known['session'], cases: readonly CaseRecord[]): boolean {
  return session === undefined
    ? cases.some(({ keeper }) => keeper !== 'employee')
    : session.people.keeper !== 'employee'
}
