import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remindersOf, type KeptRun } from '#reminder/reminders-of.ts'
import type { Role } from '#tree/decision-tree.ts'
import { bothRhythms, itsCase, itsRun, someDay, someRuns } from './some-runs.ts'

function run(seq: number, finishedOn: string, ...atTable: readonly Role[]): KeptRun {
  return itsRun(seq, { finishedOn, atTable })
}

const remindersOn = (today: string, runs: readonly KeptRun[]) =>
  remindersOf(itsCase, runs, { today, rhythms: bothRhythms })

/** Seen on a day after all of them. */
function dueOn(...runs: readonly KeptRun[]): readonly string[] {
  return remindersOn('2031-12-31', runs).map((reminder) => reminder.dueOn)
}

describe('T-05 the two clocks', () => {
  it('stand still while no run is finished', () => {
    expect(dueOn()).toEqual([])
    expect(dueOn(itsRun(1, { atTable: ['employee', 'counsellor'] }))).toEqual([])
  })

  it('both count from the first finished run', () => {
    expect(dueOn(run(1, '2026-11-30', 'employee'))).toEqual(['2027-01-11', '2027-02-28'])
  })

  it('six weeks count from the last run, three months go on from the first', () => {
    const runs = [run(2, '2026-12-20', 'employee', 'manager'), run(1, '2026-11-10', 'employee')]
    expect(dueOn(...runs)).toEqual(['2027-01-31', '2027-02-10'])
  })

  it('three months count from the last run with a counsellor at the table', () => {
    const runs = [
      run(1, '2026-01-31', 'employee'),
      run(2, '2026-03-01', 'employee', 'counsellor'),
      run(3, '2026-04-01', 'counsellor'),
      run(4, '2026-05-01', 'employee'),
    ]
    expect(dueOn(...runs)).toEqual(['2026-06-12', '2026-07-01'])
  })

  it('leave unfinished runs out', () => {
    const unfinished = itsRun(9, { atTable: ['counsellor'] })
    expect(dueOn(run(1, '2026-11-10'), unfinished)).toEqual(['2026-12-22', '2027-02-10'])
  })

  it('T-02 order runs by the number given at finishing, never by the clock or by when they began', () => {
    const early = itsRun(1, { finishedOn: '2026-11-10', finishedSeq: 2 })
    expect(dueOn(early, itsRun(2, { finishedOn: '2031-01-01', finishedSeq: 1 }))[0]).toBe(
      '2026-12-22',
    )
  })

  it('order runs of before that number by day, then by when they began, before all others', () => {
    expect(dueOn(run(1, '2027-01-05'), run(2, '2026-11-10'))[0]).toBe('2027-02-16')
    const [first, second] = [run(1, '2027-01-05', 'counsellor'), run(2, '2027-01-05')]
    expect(dueOn(second, first)).toEqual(['2027-02-16', '2027-04-05'])
    const numbered = itsRun(3, { finishedOn: '2026-12-01', finishedSeq: 1 })
    expect(dueOn(numbered, first)).toEqual(['2027-01-12', '2027-04-05'])
  })
})

describe('the dates of a case', () => {
  const clock = { today: '2026-12-01', rhythms: bothRhythms }
  const runs = [run(1, '2026-11-30', 'counsellor')]

  it.each([{ closedOn: '2026-11-30' }, { archived: true as const }])(
    'are none where it no longer goes on: %o',
    (end) => {
      expect(remindersOf({ ...itsCase, ...end }, runs, clock)).toEqual([])
      expect(
        remindersOf(
          { ...itsCase, ...end, runDays: [{ finishedOn: '2026-11-30', atTable: [] }] },
          [],
          clock,
        ),
      ).toEqual([])
    },
  )

  it('are of its own runs only', () => {
    expect(remindersOf({ id: 'other' }, runs, clock)).toEqual([])
  })
})

describe('T-02 a day that a wrong clock gave', () => {
  const counted = (today: string, ...runs: readonly KeptRun[]) =>
    remindersOn(today, runs).map(({ since }) => since)
  const ahead = itsRun(2, {
    finishedOn: '2036-11-30',
    finishedSeq: 2,
    atTable: ['employee', 'counsellor'],
  })
  const before = itsRun(1, { finishedOn: '2026-10-01', finishedSeq: 1 })
  const after = itsRun(3, { finishedOn: '2026-12-20', finishedSeq: 3 })

  it('ten years ahead gives way to that of the run before it, or after it', () => {
    expect(counted('2026-12-01', before, ahead)).toEqual(['2026-10-01', '2026-10-01'])
    expect(counted('2027-01-01', ahead, after)).toEqual(['2026-12-20', '2026-12-20'])
    expect(counted('2027-01-01', before, ahead, after)).toEqual(['2026-12-20', '2026-10-01'])
  })

  it('or to the day on which the case began; without any it stays', () => {
    const clock = { today: '2026-12-01', rhythms: bothRhythms }
    const begun = { ...itsCase, startedOn: '2026-11-15' }
    expect(remindersOf(begun, [ahead], clock)[0]?.since).toBe('2026-11-15')
    expect(counted('2026-12-01', ahead)[0]).toBe('2036-11-30')
  })

  it('before any that can be gives way too', () => {
    const back = itsRun(2, { finishedOn: '1970-01-01', finishedSeq: 2 })
    expect(counted('2026-12-01', before, back)[0]).toBe('2026-10-01')
  })

  it('is a day that can be for who travels, a day ahead', () => {
    expect(counted('2036-11-29', before, ahead)[0]).toBe('2036-11-30')
    expect(counted('2036-11-28', before, ahead)[0]).toBe('2026-10-01')
  })
})

describe('T-04 the state of a reminder', () => {
  it.each([
    ['2026-12-14', 'later', 8],
    ['2026-12-15', 'soon', 7],
    ['2026-12-21', 'soon', 1],
    ['2026-12-22', 'due', 0],
    ['2027-06-01', 'due', -161],
  ])('on %s is %s', (today, state, daysLeft) => {
    const [together] = remindersOn(today, [run(1, '2026-11-10')])
    const [since, due] = ['2026-11-10', '2026-12-22']
    expect(together).toEqual({ rhythm: 'together', since, dueOn: due, state, daysLeft })
  })

  it('is exactly one per rhythm, whatever was run in whatever order', () => {
    fc.assert(
      fc.property(someRuns, someDay, (runs, today) => {
        const reminders = remindersOn(today, runs)
        const finished = runs.some(({ finishedOn }) => finishedOn !== undefined)
        const expected = finished ? ['together', 'with-counsellor'] : []
        expect(reminders.map(({ rhythm }) => rhythm)).toEqual(expected)
        for (const { state, dueOn: day, daysLeft } of reminders) {
          expect(state === 'due').toBe(today >= day)
          expect(state === 'soon').toBe(daysLeft > 0 && daysLeft <= 7)
        }
      }),
    )
  })

  it('goes from later to soon to due and never back while nothing is run', () => {
    const order = ['later', 'soon', 'due']
    fc.assert(
      fc.property(someRuns, someDay, someDay, (some, a, b) => {
        const runs = some.filter(({ finishedOn = '' }) => finishedOn <= ([a, b].sort()[0] ?? ''))
        const [first, second] = [a, b].sort() as [string, string]
        const states = [first, second].map((day) => remindersOn(day, runs))
        states[0]?.forEach(({ state }, index) => {
          const then = states[1]?.[index]?.state ?? ''
          expect(order.indexOf(then)).toBeGreaterThanOrEqual(order.indexOf(state))
        })
      }),
    )
  })

  it('does not depend on the order of the list, and changes nothing in it', () => {
    fc.assert(
      fc.property(someRuns, someDay, (runs, today) => {
        const before = structuredClone(runs)
        const reversed = [...runs].reverse()
        expect(remindersOn(today, reversed)).toEqual(remindersOn(today, runs))
        expect(runs).toEqual(before)
      }),
    )
  })
})

describe('with the run under way', () => {
  it('are what they will be once it is kept', () => {
    fc.assert(
      fc.property(someRuns, someDay, fc.boolean(), (earlier, finishedOn, counsellor) => {
        const atTable: Role[] = counsellor ? ['employee', 'counsellor'] : ['employee']
        const now = itsRun(earlier.length + 1, { finishedOn, atTable, finishedSeq: 1 })
        const clock = { today: finishedOn, rhythms: bothRhythms }
        const expected = remindersOn(finishedOn, [...earlier, now])
        expect(remindersOf(itsCase, earlier, clock, { ...now, finishedOn })).toEqual(expected)
        expect(remindersOf(itsCase, [now, ...earlier], clock, { ...now, finishedOn })).toEqual(
          expected,
        )
      }),
    )
  })
})
