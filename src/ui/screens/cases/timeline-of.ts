import type { CaseRecord } from '#history/case-record.ts'
import { isDay } from '#reminder/calendar.ts'
import type { ProcessStep } from '#reminder/process-weeks.ts'
import { isWithinProcess, processWeeksOf } from '#reminder/process-weeks.ts'
import type { LookAgain } from '#reminder/reminders-of.ts'

/** What the picture draws apart, each on a line of its own. */
export const lanes = ['run', 'agreements', 'due', 'process'] as const
export type Lane = (typeof lanes)[number]

/** One thing on a day; the picture and the table say the same. */
export interface TimelineRow {
  /** Unique, and the same each time. */
  readonly key: string
  readonly on: string
  /** Where it is a stretch of days, its last one. */
  readonly until?: string
  /** On which line it stands; the whole case has none. */
  readonly lane?: Lane
  readonly what: TimelineEvent
}

export type TimelineEvent =
  | { readonly kind: 'begun' | 'closed' | 'agreements' | 'evaluated' }
  /** `outcomeTitle`: in the words of its own pack, for those who may see it. */
  | { readonly kind: 'run'; readonly outcomeTitle?: string; readonly withCounsellor: boolean }
  | { readonly kind: 'due'; readonly rhythm: LookAgain['rhythm'] }
  | { readonly kind: 'process'; readonly step: ProcessStep; readonly week: number }

/** A finished run as the timeline shows it. */
export interface TimelineRun {
  readonly id: string
  readonly finishedOn: string
  readonly withCounsellor: boolean
  /** Only for those who may see an advice; never on an employer's side. */
  readonly outcomeTitle?: string | undefined
}

export interface TimelineGiven {
  readonly case: Pick<CaseRecord, 'keeper' | 'startedOn' | 'closedOn' | 'sheets'>
  readonly runs: readonly TimelineRun[]
  /** When to look again, as the clocks say now. */
  readonly looks: readonly LookAgain[]
  /** As typed, and kept nowhere; empty where it was not. */
  readonly firstSickOn: string
  readonly today: string
}

/** All that happened in a case and is to come, by day; of one day in the order of the lanes. */
export function timelineOf(given: TimelineGiven): readonly TimelineRow[] {
  const { startedOn, closedOn, keeper, sheets } = given.case
  const rows: readonly TimelineRow[] = [
    { key: 'begun', on: startedOn, what: { kind: 'begun' } },
    ...given.runs.map((run) => runRow(run, keeper)),
    ...sheets.flatMap(({ id, madeOn, days }): readonly TimelineRow[] => {
      const evaluated = days['evaluated-on']
      const made = { key: `made ${id}`, on: madeOn, lane, what: { kind: 'agreements' } } as const
      const talk = { key: `evaluated ${id}`, lane, what: { kind: 'evaluated' } } as const
      return evaluated === undefined ? [made] : [made, { ...talk, on: evaluated }]
    }),
    ...given.looks.map(({ rhythm, dueOn }): TimelineRow => ({
      key: `due ${rhythm}`,
      on: dueOn,
      lane: 'due',
      what: { kind: 'due', rhythm },
    })),
    ...processRows(given),
    ...(closedOn === undefined
      ? []
      : [{ key: 'closed', on: closedOn, what: { kind: 'closed' } } as const]),
  ]
  return rows
    .filter(({ on }) => isDay(on))
    .map((row, at) => ({ row, at }))
    .sort((a, b) => (a.row.on === b.row.on ? a.at - b.at : a.row.on < b.row.on ? -1 : 1))
    .map(({ row }) => row)
}

const lane = 'agreements'

function runRow(run: TimelineRun, keeper: CaseRecord['keeper']): TimelineRow {
  const { id, finishedOn, withCounsellor, outcomeTitle } = run
  const isSeen = keeper !== 'employer' && outcomeTitle !== undefined
  const ended = isSeen ? { outcomeTitle } : {}
  return {
    key: `run ${id}`,
    on: finishedOn,
    lane: 'run',
    what: { kind: 'run', withCounsellor, ...ended },
  }
}

function processRows({ firstSickOn, today }: TimelineGiven): readonly TimelineRow[] {
  if (!isDay(firstSickOn) || !isWithinProcess(firstSickOn, today)) return []
  return processWeeksOf(firstSickOn).map(({ step, week, around, until }) => ({
    key: `process ${week} ${step}`,
    on: around,
    ...(until === undefined ? {} : { until: until.around }),
    lane: 'process',
    what: { kind: 'process', step, week },
  }))
}
