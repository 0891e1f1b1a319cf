import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wantsBackup } from '#history/backup-nudge.ts'
import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import { toBeErased, type KeptRecords } from '#history/retention.ts'
import { addDays, addMonths } from '#reminder/calendar.ts'
import { keepers, type Keeper } from '#run/people.ts'
import { someDay } from '../reminder/some-runs.ts'
import { aCase, aDraft } from './a-draft.ts'

const begun = '2026-01-31'

function run(wish: Partial<RunRecord> = {}): RunRecord {
  return { ...aDraft({ startedOn: begun }), rev: 1, seq: 1, ...wish }
}

function oneCase(keeper: Keeper, wish: object = {}): CaseRecord {
  const own = { ...aCase({ startedOn: begun }), rev: 1, seq: 1, ...wish }
  return keeper === 'employer' ? { ...own, keeper, runDays: [] } : { ...own, keeper }
}

function kept(wish: Partial<KeptRecords>): KeptRecords {
  return { cases: [], runs: [], announced: new Map(), isClockDoubted: false, ...wish }
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

describe('what has been kept long enough', () => {
  it('an unfinished run is announced after 30 days and goes a week after that', () => {
    const runs = [run()]
    const at = (today: string, announced?: string) =>
      toBeErased(
        kept({ runs, announced: new Map(announced ? [['run-a', announced]] : []) }),
        today,
        'employee',
      )
    expect(at('2026-03-01').announce).toEqual([])
    expect(at('2026-03-02').announce).toEqual([
      { id: 'run-a', of: 'run', rule: 'unfinished', since: '2026-03-02' },
    ])
    expect(at('2026-03-08', '2026-03-02').erase).toEqual([])
    expect(at('2026-03-08', '2026-03-02').announced[0]).toMatchObject({ goesOn: '2026-03-09' })
    expect(ids(at('2026-03-09', '2026-03-02').erase)).toEqual(['run-a'])
  })

  it.each(['bedrijfsarts', 'employer'] as const)(
    'a closed case of %s is proposed after 6 months, and goes 2 years after closing',
    (keeper) => {
      const cases = [oneCase(keeper, { closedOn: '2026-08-31' })]
      const at = (today: string, announced = new Map<string, string>()) =>
        toBeErased(kept({ cases, announced }), today, keeper)
      expect(at('2027-02-27').propose).toEqual([])
      expect(ids(at('2027-02-28').propose)).toEqual(['case-a'])
      expect(at('2028-08-30').announce).toEqual([])
      expect(at('2028-08-31')).toMatchObject({
        announce: [{ rule: 'closed-2-years' }],
        propose: [],
      })
      expect(ids(at('2028-09-07', new Map([['case-a', '2028-08-31']])).erase)).toEqual(['case-a'])
    },
  )

  it('an employee is reminded once a year, and asked for no more', () => {
    const runs = [run({ finishedOn: '2026-05-01' })]
    const cases = [oneCase('employee', { closedOn: '2026-05-01' })]
    const at = (today: string) => toBeErased(kept({ cases, runs }), today, 'employee')
    expect(at('2027-04-30').propose).toEqual([])
    expect(at('2027-05-01').propose).toMatchObject([{ id: 'case-a', rule: 'yearly' }])
    expect(at('2099-01-01')).toMatchObject({ erase: [], announce: [] })
  })

  it('is announced once: who comes every few days does not put it off', () => {
    const runs = [run()]
    const announced = new Map([['run-a', '2026-03-02']])
    for (const today of ['2026-03-02', '2026-03-05', '2026-03-08', '2026-03-30'])
      expect(toBeErased(kept({ runs, announced }), today, 'employee').announce).toEqual([])
  })

  it('is told to each keeper of its own records only', () => {
    const closedOn = '2024-01-31'
    const at = (keeper: Keeper, announced: ReadonlyMap<string, string>) => {
      const cases = keepers.map((one) => oneCase(one, { id: one, closedOn, startedOn: closedOn }))
      const runs = [run({ id: 'own' }), run({ id: 'arts', keeper: 'bedrijfsarts' })]
      const found = toBeErased(kept({ cases, runs, announced }), '2026-03-09', keeper)
      return { erase: ids(found.erase), announce: ids(found.announce), propose: ids(found.propose) }
    }
    const none = new Map<string, string>()
    const all = new Map(
      ['own', 'arts', ...keepers].map((id): [string, string] => [id, '2026-03-01']),
    )
    expect(keepers.map((keeper) => [keeper, at(keeper, none)])).toEqual([
      ['employee', { erase: [], announce: ['own'], propose: ['employee'] }],
      ['bedrijfsarts', { erase: [], announce: ['bedrijfsarts', 'arts'], propose: [] }],
      ['employer', { erase: [], announce: ['employer'], propose: [] }],
    ])
    expect(keepers.map((keeper) => at(keeper, all).erase)).toEqual([
      ['own'],
      ['bedrijfsarts', 'arts'],
      ['employer'],
    ])
  })

  it('T-02 does not go, and is not announced, while the clock is doubted: the person may decide', () => {
    const cases = [oneCase('bedrijfsarts', { closedOn: begun })]
    const runs = [run({ id: 'arts', keeper: 'bedrijfsarts', caseId: 'other' })]
    for (const told of [new Map<string, string>(), new Map([['case-a', '2029-01-01']])]) {
      const doubted = kept({ cases, runs, announced: told, isClockDoubted: true })
      const found = toBeErased(doubted, '2029-01-31', 'bedrijfsarts')
      expect(found).toMatchObject({ erase: [], announce: [], announced: [] })
      expect(ids(found.propose)).toEqual(['case-a', 'arts'])
    }
  })

  it('T-02 what a clock ahead noted for a day to come is announced anew', () => {
    const announced = new Map([['run-a', '2036-03-02']])
    const at = (today: string) => toBeErased(kept({ runs: [run()], announced }), today, 'employee')
    expect(ids(at('2026-03-05').announce)).toEqual(['run-a'])
    expect(at('2026-03-05').announced).toEqual([])
  })

  it('T-02 a day ten years ahead does not put off the yearly reminder', () => {
    const runs = [run({ finishedOn: '2036-05-01' }), run({ id: 'b', finishedOn: '2026-05-01' })]
    const found = toBeErased(kept({ cases: [oneCase('employee')], runs }), '2027-05-01', 'employee')
    expect(ids(found.propose)).toEqual(['case-a'])
  })

  it('T-02 a case closed by a clock that was behind stays two years after what was last done in it', () => {
    const cases = [oneCase('employer', { closedOn: '2021-01-01', startedOn: '2026-03-01' })]
    const at = (today: string) => ids(toBeErased(kept({ cases }), today, 'employer').announce)
    expect([at('2028-02-29'), at('2028-03-01')]).toEqual([[], ['case-a']])
  })

  it('a date that cannot be is no reason to erase', () => {
    const odd = [run({ startedOn: '1970-01-01' }), run({ id: 'b', startedOn: '2026-02-31' })]
    expect(toBeErased(kept({ runs: odd }), '2027-01-01', 'employee').announce).toEqual([])
  })
})

it('nothing is ever erased unannounced, and no finished run or case of an employee at all', () => {
  const someRun = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    startedOn: someDay,
    finishedOn: fc.option(someDay, { nil: undefined }),
  })
  const rules = new Set<string>()
  const announcedIds = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'case-a'), someDay)
  fc.assert(
    fc.property(
      fc.constantFrom(...keepers),
      fc.array(someRun),
      fc.option(someDay, { nil: undefined }),
      announcedIds,
      someDay,
      (keeper, some, closedOn, told, today) => {
        const runs = some.map(({ finishedOn, ...rest }) =>
          run({
            ...rest,
            keeper: keeper === 'employer' ? 'employee' : keeper,
            ...(finishedOn === undefined ? {} : { finishedOn }),
          }),
        )
        const cases = [oneCase(keeper, closedOn === undefined ? {} : { closedOn })]
        const announced = new Map(Object.entries(told))
        const { erase } = toBeErased(kept({ cases, runs, announced }), today, keeper)
        for (const { id, of, rule, since } of erase) {
          const day = announced.get(id)
          expect(day !== undefined && today >= addDays(day, 7) && today >= since).toBe(true)
          rules.add(`${keeper} ${rule}`)
          expect([of, rule]).toEqual(keeper === 'employee' ? ['run', 'unfinished'] : [of, rule])
          const end = rule === 'closed-2-years' ? addMonths(closedOn ?? '', 24) : since
          expect(since >= end).toBe(true)
        }
      },
    ),
    { numRuns: 5_000 },
  )
  expect(rules).toContain('employee unfinished')
  expect(rules).toContain('employer closed-2-years')
})

describe('the proposal to make a back-up', () => {
  it.each([
    [{ finished: 0, cases: 1 }, false, false],
    [{ finished: 1, cases: 1 }, true, true],
    [{ finished: 1, cases: 1, lastBackupDay: begun, sinceBackup: 0 }, false, false],
    [{ finished: 2, cases: 1, lastBackupDay: begun, sinceBackup: 1 }, true, false],
    [{ finished: 2, cases: 1, lastBackupDay: begun, sinceBackup: 1 }, false, true],
    [{ finished: 2, cases: 1, lastBackupDay: begun, sinceBackup: 1 }, undefined, true],
    [{ finished: 3, cases: 1, lastBackupDay: begun, sinceBackup: 2 }, true, true],
  ])('%o, persisted %s: %s', (figures, persisted, wanted) => {
    expect(wantsBackup(figures, persisted)).toBe(wanted)
  })
})
