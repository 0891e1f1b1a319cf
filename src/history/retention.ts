import { addDays, addMonths, isDay, type Day } from '#reminder/calendar.ts'
import type { Keeper } from '#run/people.ts'
import type { CaseRecord } from './case-record.ts'
import type { RunRecord } from './record.ts'

/** Why something is not kept for ever (reliability, section 2.8). */
export type RetentionRule =
  /** An unfinished run, 30 days after it was begun. */
  | 'unfinished'
  /** A professional's case, 6 months after it was closed: proposed. */
  | 'closed-6-months'
  /** The same, 2 years after: the hard end. */
  | 'closed-2-years'
  /** An employee's own, a year after the last run: a reminder that it is still here. */
  | 'yearly'

export interface RetentionItem {
  readonly id: string
  readonly of: 'run' | 'case'
  readonly rule: RetentionRule
  /** Since when the rule applies. */
  readonly since: Day
}

/** What to do at the start; nothing is erased that was not announced a week before. */
export interface Retention {
  /** Announced long enough ago: erase now, and say so. */
  readonly erase: readonly RetentionItem[]
  /** To be said at this start, and noted as announced. */
  readonly announce: readonly RetentionItem[]
  /** Announced already: still to be said, with the day on which it goes. */
  readonly announced: readonly (RetentionItem & { readonly goesOn: Day })[]
  /** For the person to decide; never done by itself. */
  readonly propose: readonly RetentionItem[]
}

export interface KeptRecords {
  readonly cases: readonly CaseRecord[]
  readonly runs: readonly RunRecord[]
  /** The day on which erasing was announced, by id. */
  readonly announced: ReadonlyMap<string, Day>
  /** The device's date seems wrong: nothing goes and nothing is announced, the person may decide. */
  readonly isClockDoubted: boolean
}

const daysOfUnfinished = 30
const daysOfNotice = 7

/** Which records of this keeper have reached their retention limit. An employee's finished run is never erased automatically. */
export function toBeErased(kept: KeptRecords, today: Day, keeper: Keeper): Retention {
  const cases = kept.cases.filter((one) => one.keeper === keeper)
  const runs = kept.runs.filter((one) => one.keeper === keeper)
  const hard = cases.flatMap((one) =>
    due(one, 'case', 'closed-2-years', today, hardEndOf(one, runs, today)),
  )
  const goneCases = new Set(hard.map(({ id }) => id))
  const unfinished = runs
    .filter(({ finishedOn, caseId }) => finishedOn === undefined && !goneCases.has(caseId))
    .flatMap((one) =>
      due(
        one,
        'run',
        'unfinished',
        today,
        after(one.startedOn, (day) => addDays(day, daysOfUnfinished)),
      ),
    )
  const proposed =
    keeper === 'employee'
      ? cases.flatMap((one) => due(one, 'case', 'yearly', today, yearAfter(one, runs, today)))
      : cases
          .filter(({ id }) => !goneCases.has(id))
          .flatMap((one) => due(one, 'case', 'closed-6-months', today, proposalOf(one)))
  const going = [...hard, ...unfinished]
  if (kept.isClockDoubted)
    return { erase: [], announce: [], announced: [], propose: [...going, ...proposed] }
  const told = going.map((item) => ({ item, goesOn: goesOn(kept.announced.get(item.id), today) }))
  return {
    erase: told.flatMap((one) => (isDue(one.goesOn, today) ? [one.item] : [])),
    announce: told.flatMap((one) => (one.goesOn === undefined ? [one.item] : [])),
    announced: told.flatMap((one) =>
      one.goesOn === undefined || isDue(one.goesOn, today)
        ? []
        : [{ ...one.item, goesOn: one.goesOn }],
    ),
    propose: proposed,
  }
}

/** A week after it was announced; what a wrong clock noted for a day to come was not. */
function goesOn(announcedOn: Day | undefined, today: Day): Day | undefined {
  const isNoted = announcedOn !== undefined && isPossible(announcedOn, today)
  return isNoted ? addDays(announcedOn, daysOfNotice) : undefined
}

function isDue(day: Day | undefined, today: Day): boolean {
  return day !== undefined && today >= day
}

function due(
  { id }: { readonly id: string },
  of: 'run' | 'case',
  rule: RetentionRule,
  today: Day,
  since: Day | undefined,
): readonly RetentionItem[] {
  return since !== undefined && today >= since ? [{ id, of, rule, since }] : []
}

/** Only an employer's side and the bedrijfsarts: an employee's own case has no end. What came later tells of a wrong clock at closing. */
function hardEndOf(one: CaseRecord, runs: readonly RunRecord[], today: Day): Day | undefined {
  const { keeper, closedOn } = one
  if (keeper === 'employee' || closedOn === undefined || !isDay(closedOn)) return undefined
  const last = [closedOn, lastDayIn(one, runs, today)].filter((day) => day !== undefined)
  return after(last.toSorted().at(-1), (day) => addMonths(day, 24))
}

function proposalOf({ closedOn }: CaseRecord): Day | undefined {
  return after(closedOn, (day) => addMonths(day, 6))
}

function yearAfter(one: CaseRecord, runs: readonly RunRecord[], today: Day): Day | undefined {
  return after(lastDayIn(one, runs, today), (day) => addMonths(day, 12))
}

/** The last day on which something was done in a case; one that lies ahead was given by a wrong clock. */
function lastDayIn(one: CaseRecord, runs: readonly RunRecord[], today: Day): Day | undefined {
  const days =
    one.keeper === 'employer'
      ? one.runDays.map(({ finishedOn }) => finishedOn)
      : runs
          .filter(({ caseId }) => caseId === one.id)
          .map(({ startedOn, finishedOn }) => finishedOn ?? startedOn)
  return [one.startedOn, ...days]
    .filter((day) => isPossible(day, today))
    .toSorted()
    .at(-1)
}

function isPossible(day: Day, today: Day): boolean {
  return isDay(day) && day <= addDays(today, 1)
}

/** A date that cannot be is no reason to erase. */
function after(day: Day | undefined, then: (day: Day) => Day): Day | undefined {
  return day !== undefined && isDay(day) ? then(day) : undefined
}
