import { beforeAll, describe, expect, it } from 'vitest'
import { adviceOf } from '#advice/advice-of.ts'
import type { Advice } from '#advice/advice.ts'
import { longestRun } from '#tree/paths.ts'
import { tableRuns } from '../support/reference-table.ts'
import type { TableRun } from '../support/reference-table.ts'
import { referenceTree } from '../support/reference-tree.ts'

const runs = tableRuns()
let walked: readonly (readonly [TableRun, Advice | undefined])[] = []

beforeAll(() => {
  walked = runs.map((run) => [run, adviceOf(referenceTree, run.steps, 'manager')])
}, 300_000)

/** How many complete runs break a rule; one assertion for all keeps this quick. */
function breaking(rule: (run: TableRun, advice: Advice) => boolean): number {
  return walked.filter(([run, advice]) => advice === undefined || !rule(run, advice)).length
}

const leadsHome = ({ outcome }: TableRun) => ['home', 'mix'].includes(outcome)
const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)

describe('every complete run of the reference tree, against the table (Q-08)', () => {
  it('agrees on outcome and route', () => {
    expect(breaking((run, advice) => advice.outcome.id === run.outcome)).toBe(0)
    expect(breaking((run, advice) => same(advice.route, run.steps))).toBe(0)
    console.log(`${runs.length} complete runs of the reference tree agree with the table`)
  })

  it('agrees on concerns and topics', () => {
    expect(breaking((run, { arrange }) => same(arrange, leadsHome(run) ? run.concerns : []))).toBe(
      0,
    )
    const topicsOf = (run: TableRun) =>
      leadsHome(run) ? run.topics : [...run.topics, ...run.concerns]
    expect(
      breaking((run, { talkAbout }) =>
        same(
          talkAbout.map(({ id }) => id),
          topicsOf(run),
        ),
      ),
    ).toBe(0)
  })

  it('notices a run whose table says something else (negative control)', () => {
    expect(
      breaking((run, advice) => advice.outcome.id === run.outcome && run.outcome !== 'mix'),
    ).toBeGreaterThan(0)
  })

  it('has 17 questions in the longest run', () => {
    expect(Math.max(...runs.map(({ steps }) => steps.length))).toBe(17)
    expect(longestRun(referenceTree)).toBe(17)
  })

  it('reaches all five outcomes and warns at the three that do not lead home (Q-05)', () => {
    expect([...new Set(runs.map(({ outcome }) => outcome))].toSorted()).toEqual(
      referenceTree.outcomes.map(({ id }) => id).toSorted(),
    )
    expect(breaking((run, { outcome }) => outcome.warning === !leadsHome(run))).toBe(0)
  })

  it('shows all 13 points, own role first', () => {
    expect(breaking((_, { points }) => points[0]?.role === 'manager')).toBe(0)
    expect(breaking((_, { points }) => points.flatMap((role) => role.points).length === 13)).toBe(0)
  })

  it('never advises home with a prerequisite unmet, and home always carries distance (Q-04)', () => {
    const met = ({ steps }: TableRun) => steps.slice(0, 3).every(({ answer }) => answer === 'yes')
    expect(breaking((run) => (run.outcome === 'conditions-first') === !met(run))).toBe(0)
    expect(breaking((run) => (run.outcome === 'home') === run.concerns.includes('distance'))).toBe(
      0,
    )
  })
})
