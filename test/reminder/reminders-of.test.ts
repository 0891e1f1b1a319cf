import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksAfter, remindersOf, type KeptRun } from '#reminder/reminders-of.ts'
import type { Role } from '#tree/decision-tree.ts'
import { bothRhythms, someDay, someRuns } from './some-runs.ts'

function run(seq: number, finishedOn: string, ...atTable: readonly Role[]): KeptRun {
  return { seq, finishedOn, atTable }
}

function dueOn(...runs: readonly KeptRun[]): readonly string[] {
  return remindersOf(runs, '2026-11-24', bothRhythms).map((reminder) => reminder.dueOn)
}

describe('T-05 the two clocks', () => {
  it('stand still while no run is finished', () => {
    expect(dueOn()).toEqual([])
    expect(dueOn({ seq: 1, atTable: ['employee', 'counsellor'] })).toEqual([])
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
    const unfinished: KeptRun = { seq: 9, atTable: ['counsellor'] }
    expect(dueOn(run(1, '2026-11-10'), unfinished)).toEqual(['2026-12-22', '2027-02-10'])
  })

  it('T-02 order runs by their number and not by the clock', () => {
    expect(dueOn(run(1, '2031-01-01'), run(2, '2026-11-10'))[0]).toBe('2026-12-22')
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
    const [together] = remindersOf([run(1, '2026-11-10')], today, bothRhythms)
    const [since, due] = ['2026-11-10', '2026-12-22']
    expect(together).toEqual({ rhythm: 'together', since, dueOn: due, state, daysLeft })
  })

  it('is exactly one per rhythm, whatever was run in whatever order', () => {
    fc.assert(
      fc.property(someRuns, someDay, (runs, today) => {
        const reminders = remindersOf(runs, today, bothRhythms)
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
      fc.property(someRuns, someDay, someDay, (runs, a, b) => {
        const [first, second] = [a, b].sort() as [string, string]
        const states = [first, second].map((day) => remindersOf(runs, day, bothRhythms))
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
        expect(remindersOf(reversed, today, bothRhythms)).toEqual(
          remindersOf(runs, today, bothRhythms),
        )
        expect(runs).toEqual(before)
      }),
    )
  })
})

describe('looksAfter', () => {
  it('is what the reminders will say once the run is kept', () => {
    fc.assert(
      fc.property(someRuns, someDay, fc.boolean(), (earlier, finishedOn, counsellor) => {
        const atTable: Role[] = counsellor ? ['employee', 'counsellor'] : ['employee']
        const kept = [...earlier, { finishedOn, atTable, seq: earlier.length + 1 }]
        const expected = remindersOf(kept, finishedOn, bothRhythms).map(
          ({ rhythm, since, dueOn: day }) => ({ rhythm, since, dueOn: day }),
        )
        expect(looksAfter({ finishedOn, atTable }, earlier, bothRhythms)).toEqual(expected)
      }),
    )
  })
})
