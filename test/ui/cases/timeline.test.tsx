import { screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { Timeline } from '#ui/screens/cases/Timeline.tsx'
import { lanes, timelineOf } from '#ui/screens/cases/timeline-of.ts'
import type { TimelineGiven } from '#ui/screens/cases/timeline-of.ts'
import { anchorOf, scaleOf } from '#ui/screens/cases/timeline-scale.ts'
import type { TimelineScale } from '#ui/screens/cases/timeline-scale.ts'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

const sheet = {
  format: 1,
  id: 'sheet',
  madeOn: '2026-10-01',
  fields: {},
  means: [],
  days: { 'evaluated-on': '2026-12-08' },
  own: [],
  fared: {},
} as const

const given: TimelineGiven = {
  case: { keeper: 'employee', startedOn: '2026-09-01', sheets: [sheet] },
  runs: [
    { id: 'b', finishedOn: '2026-11-24', withCounsellor: false, outcomeTitle: 'Thuis' },
    { id: 'a', finishedOn: '2026-10-01', withCounsellor: true, outcomeTitle: 'Samen' },
  ],
  looks: [
    { rhythm: 'together', since: '2026-11-24', dueOn: '2027-01-05' },
    { rhythm: 'with-counsellor', since: '2026-10-01', dueOn: '2027-01-01' },
  ],
  firstSickOn: '',
  today: '2026-11-24',
}

describe('timelineOf', () => {
  it('puts all in order of day, and of one day in the order of the lanes', () => {
    expect(timelineOf(given).map(({ on, what }) => `${on} ${what.kind}`)).toEqual([
      '2026-09-01 begun',
      '2026-10-01 run',
      '2026-10-01 agreements',
      '2026-11-24 run',
      '2026-12-08 evaluated',
      '2027-01-01 due',
      '2027-01-05 due',
    ])
  })

  it('never shows an advice on an employer’s side, even where one is handed over', () => {
    const rows = timelineOf({ ...given, case: { ...given.case, keeper: 'employer' } })
    expect(JSON.stringify(rows)).not.toMatch(/Thuis|Samen/)
    expect(JSON.stringify(timelineOf(given))).toMatch(/Samen/)
  })

  it('adds the weeks of the law only for a first day that can be right', () => {
    const count = (firstSickOn: string) =>
      timelineOf({ ...given, firstSickOn }).filter(({ lane }) => lane === 'process').length
    expect(count('2026-08-03')).toBe(21)
    expect(count('2026-11-25')).toBe(0)
    expect(count('2024-01-01')).toBe(0)
    expect(count('gisteren')).toBe(0)
  })

  it('gives each row a key of its own, a known lane and a place within the picture', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((n) => addedTo('2025-01-01', n))
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), day, day, (days, startedOn, today) => {
        const runs = days.map((finishedOn, at) => ({
          id: `${at}`,
          finishedOn,
          withCounsellor: false,
        }))
        const rows = timelineOf({ ...given, case: { ...given.case, startedOn }, runs, today })
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
        expect(rows.map(({ on }) => on)).toEqual(rows.map(({ on }) => on).toSorted())
        const scale = scaleOf(rows, today)
        for (const { on, lane } of rows) {
          expect(scale.at(on)).toBeGreaterThanOrEqual(3)
          expect(scale.at(on)).toBeLessThanOrEqual(97)
          expect(lane === undefined || lanes.includes(lane)).toBe(true)
        }
        expect(touching(scale)).toEqual([])
      }),
    )
  })
})

describe('the timeline on the page', () => {
  it('says in the table all that the picture shows', async () => {
    const rows = timelineOf({ ...given, firstSickOn: '2026-08-03' })
    const { container } = show(
      <Timeline rows={rows} today={given.today} firstSickOn="2026-08-03" onFirstSickOn={vi.fn()} />,
    )
    const table = within(screen.getByRole('table'))
    expect(table.getAllByRole('row')).toHaveLength(rows.length + 1)
    const drawn = container.querySelectorAll('.timeline-mark')
    expect(drawn).toHaveLength(rows.filter(({ lane }) => lane !== undefined).length)
    expect(screen.getByRole('img')).toHaveAccessibleName(/^Tijdlijn van 1 september 2026 tot/)
    // Its words are drawn, and not heard one by one besides the table.
    for (const words of container.querySelectorAll('.timeline-picture text'))
      expect(words.closest('[aria-hidden="true"]')).not.toBeNull()
    expect(
      table.getByText(/Ingevuld, advies: Samen, met de verzuimbegeleider erbij/),
    ).toBeInTheDocument()
    await expectNoAxeViolations(container)
  })

  it('says that a first day cannot be right', () => {
    show(<Timeline rows={[]} today="2026-11-24" firstSickOn="2031-01-01" onFirstSickOn={vi.fn()} />)
    expect(screen.getByText(/Deze dag ligt in de toekomst/)).toBeInTheDocument()
    expect(screen.getByText(/Hier komt een tijdlijn/)).toBeInTheDocument()
  })
})

function addedTo(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Names of months that would touch in a picture of 288 pixels, each 14 letters of 7.5 pixels. */
function touching({ ticks, at }: TimelineScale): readonly string[] {
  const width = (14 * 7.5 * 100) / 288
  const before = { start: 0, middle: width / 2, end: width }
  const lefts = ticks.map((day) => at(day) - before[anchorOf(at(day))])
  return ticks.filter((_, index) => (lefts[index] ?? 0) < (lefts[index - 1] ?? -width) + width)
}
