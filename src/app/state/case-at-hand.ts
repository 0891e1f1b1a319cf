import type { CaseRecord } from '#history/case-record.ts'
import type { Keeper } from '#run/people.ts'
import type { Session } from './session.ts'

/** Whether a run or a sheet may still go into it. */
export function isOpen({ closedOn, archived }: CaseRecord): boolean {
  return closedOn === undefined && archived === undefined
}

/** The employee's newest case that goes on, as `History.currentCase` finds it. */
export function ownCaseOf(cases: readonly CaseRecord[]): CaseRecord | undefined {
  return cases.find((one) => one.keeper === 'employee' && isOpen(one))
}

/** Whether cases are spoken of: there is more than one, or one of someone else. */
export function hasCases(cases: readonly CaseRecord[]): boolean {
  return cases.length > 1 || cases.some(({ keeper }) => keeper !== 'employee')
}

/** The employee's own case where no run is under way, which would know its own. */
export function caseWithout(
  session: Session | undefined,
  cases: readonly CaseRecord[],
): CaseRecord | undefined {
  return session === undefined ? ownCaseOf(cases) : undefined
}

/** What advice and agreements are about. */
export interface Matter {
  /** The run under way, where it is about the same. */
  readonly session: Session | undefined
  readonly of: CaseRecord | undefined
  readonly keeper: Keeper
}

/** The case that is asked for; else that of the run under way; else the employee's at hand. */
export function matterOf(
  caseSeq: number | undefined,
  session: Session | undefined,
  cases: readonly CaseRecord[],
): Matter {
  if (caseSeq !== undefined) {
    const of = cases.find(({ seq }) => seq === caseSeq)
    const isIts = of !== undefined && session?.caseId === of.id
    return { of, session: isIts ? session : undefined, keeper: of?.keeper ?? 'employee' }
  }
  const { keeper = 'employee' } = session?.people ?? {}
  const known = cases.find(({ id }) => id === session?.caseId)
  return { session, keeper, of: known ?? (keeper === 'employee' ? ownCaseOf(cases) : undefined) }
}
