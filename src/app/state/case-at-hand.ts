import type { CaseRecord } from '#history/case-record.ts'
import type { Keeper } from '#run/people.ts'
import type { Session } from './session.ts'

/** Whether it may still take a run or a sheet. */
export function isOpen({ closedOn, archived }: CaseRecord): boolean {
  return closedOn === undefined && archived === undefined
}

/** The employee's newest open case, as `History.currentCase` finds it. */
export function ownCaseOf(cases: readonly CaseRecord[]): CaseRecord | undefined {
  return cases.find((one) => one.keeper === 'employee' && isOpen(one))
}

/** Whether the interface names cases: there is more than one, or one of someone else. */
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

/** The subject of the advice and the agreements. */
export interface Matter {
  /** The current run, if it has the same subject. */
  readonly session: Session | undefined
  readonly of: CaseRecord | undefined
  readonly keeper: Keeper
}

/** The requested case; else that of the current run; else the employee's own. */
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
