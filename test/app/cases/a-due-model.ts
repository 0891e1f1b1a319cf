import fc from 'fast-check'
import type { Keeper } from '#run/people.ts'

/** What happens on a device, one thing after the other; numbers are taken round what there is. */
export type Happening =
  | { readonly kind: 'case'; readonly keeper: Keeper }
  | { readonly kind: 'begin' | 'finish'; readonly which: number; readonly counsellor: boolean }
  | { readonly kind: 'close' | 'reopen' | 'archive' | 'erase'; readonly which: number }
  /** Days go by. */
  | { readonly kind: 'wait'; readonly days: number }
  /** The device's clock is set this many days wrong; 0: right again. */
  | { readonly kind: 'clock'; readonly wrong: number }

const which = fc.nat({ max: 20 })
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('case' as const),
      keeper: fc.constantFrom<Keeper>('employee', 'bedrijfsarts', 'employer'),
    }),
  },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constantFrom('begin' as const, 'finish' as const),
      which,
      counsellor: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'close' as const,
        'reopen' as const,
        'archive' as const,
        'erase' as const,
      ),
      which,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.nat({ max: 120 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('clock' as const),
      wrong: fc.constantFrom(0, 0, 3650, -200, -30_000),
    }),
  },
)

/** A run finished before there were numbers: its day need not follow the order of beginning. */
const before = fc.record({ day: fc.nat({ max: 300 }), counsellor: fc.boolean() })

export const someHistory = fc.record({
  before: fc.array(before, { maxLength: 3 }),
  happenings: fc.array(happening, { minLength: 15, maxLength: 60 }),
})

export interface ModelRun {
  readonly id: string
  readonly counsellor: boolean
  /** What the clock said when it was finished; undefined until then. */
  day?: string
}

export interface ModelCase {
  readonly id: string
  readonly keeper: Keeper
  readonly begunOn: string
  isClosed: boolean
  isArchived: boolean
  readonly begun: ModelRun[]
  /** In the order in which they were finished. */
  readonly finished: ModelRun[]
}

/** `YYYY-MM-DD`, by the platform's own calendar and not by ours. */
export function dayAt(days: number): string {
  return new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
}

/** What a case asks for on a day: six weeks after the last run, three months after the last with a counsellor, or the first. */
export function dueIn(one: ModelCase, today: string): readonly string[] {
  const last = one.finished.at(-1)
  if (one.isClosed || one.isArchived || last === undefined) return []
  const withCounsellor = one.finished.findLast(({ counsellor }) => counsellor) ?? one.finished[0]
  const since = countedDay(one, one.finished.length - 1, today)
  const at = withCounsellor === undefined ? 0 : one.finished.indexOf(withCounsellor)
  return [weeksOn(since, 6), monthsOn(countedDay(one, at, today), 3)]
}

/** Its own day, unless no right clock can have said it: then the nearest that one can. */
export function countedDay({ finished, begunOn }: ModelCase, at: number, today: string): string {
  const own = finished[at]?.day ?? ''
  const tomorrow = weeksOn(today, 1 / 7)
  const fits = (day: string) => day >= '2020-01-01' && day <= '2100-12-31' && day <= tomorrow
  if (fits(own)) return own
  for (let near = at - 1; near >= 0; near -= 1)
    if (fits(finished[near]?.day ?? '')) return finished[near]?.day ?? ''
  for (let near = at + 1; near < finished.length; near += 1)
    if (fits(finished[near]?.day ?? '')) return finished[near]?.day ?? ''
  return fits(begunOn) ? begunOn : own
}

function weeksOn(day: string, weeks: number): string {
  const at = new Date(`${day}T00:00:00Z`).getTime() + Math.round(weeks * 7) * 86_400_000
  return new Date(at).toISOString().slice(0, 10)
}

function monthsOn(day: string, months: number): string {
  const from = new Date(`${day}T00:00:00Z`)
  const month = from.getUTCMonth() + months
  const then = new Date(Date.UTC(from.getUTCFullYear(), month, from.getUTCDate()))
  // A day that the month does not have runs over into the next: back to its last.
  if (then.getUTCMonth() !== month % 12) then.setUTCDate(0)
  return then.toISOString().slice(0, 10)
}
