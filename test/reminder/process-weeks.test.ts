import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#reminder/calendar.ts'
import {
  isWithinProcess,
  lookAtTalk,
  nextTalkAfter,
  processWeeksOf,
} from '#reminder/process-weeks.ts'

describe('the weeks of the poortwachter', () => {
  it('are those of the guideline, in order', () => {
    const weeks = processWeeksOf('2026-01-05')
    const others = weeks.filter(({ step }) => step !== 'talk')
    expect(others.map(({ step, week, until }) => [step, week, until?.week])).toEqual([
      ['problem-analysis', 6, undefined],
      ['plan-of-action', 8, undefined],
      ['report-to-uwv', 42, undefined],
      ['first-year-evaluation', 52, undefined],
      ['wia-request', 88, 93],
      ['end-of-wage-duty', 104, undefined],
    ])
    expect(others[0]?.around).toBe('2026-02-16')
    expect(others.at(-1)?.around).toBe('2028-01-03')
    expect(weeks.map(({ week }) => week)).toEqual(
      weeks.map(({ week }) => week).toSorted((a, b) => a - b),
    )
  })

  it('have a talk at least every six weeks from the plan on', () => {
    const talks = processWeeksOf('2026-01-05').filter(
      ({ step }) => step === 'talk' || step === 'plan-of-action',
    )
    const gaps = talks.map(({ week }, i) => (talks[i + 1]?.week ?? 104) - week)
    expect(gaps.every((gap) => gap > 0 && gap <= 6)).toBe(true)
  })

  const days = fc.integer({ min: 0, max: 10_000 }).map((after) => addDays('2022-01-01', after))

  it('give the next talk: after the day, and at most six weeks later', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 56, max: 685 }), (first, after) => {
        const day = addDays(first, after)
        const talk = nextTalkAfter(first, day)
        const wait = talk === undefined ? 0 : daysBetween(day, talk)
        expect(wait).toBeGreaterThan(0)
        expect(wait).toBeLessThanOrEqual(42)
        expect(daysBetween(first, talk ?? first) % 42).toBe(14)
      }),
    )
    expect(nextTalkAfter('2026-01-05', '2028-01-04')).toBeUndefined()
  })

  it('move the next look forward to a talk, never back, and only the one taken together', () => {
    const first = '2026-01-05'
    const since = '2026-11-24'
    const look = { rhythm: 'together', since, dueOn: addDays(since, 42) } as const
    const talkOn = nextTalkAfter(first, since) ?? ''
    expect(lookAtTalk(first, look, since)).toEqual({ ...look, dueOn: talkOn })
    expect(talkOn <= look.dueOn).toBe(true)
    expect(lookAtTalk(first, { ...look, rhythm: 'with-counsellor' }, since)).toBeUndefined()
    expect(lookAtTalk('2026-11-20', look, since)).toBeUndefined()
    expect(lookAtTalk(first, look, addDays(since, 50))).toBeUndefined()
    for (const wrong of ['', 'x', '2026-02-30', '2019-01-01', '2026-12-01'])
      expect(lookAtTalk(wrong, look, since)).toBeUndefined()
  })

  it('are counted for two years only, and not from the future', () => {
    expect(isWithinProcess('2026-11-25', '2026-11-24')).toBe(false)
    expect(isWithinProcess('2026-11-24', '2026-11-24')).toBe(true)
    expect(isWithinProcess('2024-11-26', '2026-11-24')).toBe(true)
    expect(isWithinProcess('2024-11-25', '2026-11-24')).toBe(false)
  })
})
