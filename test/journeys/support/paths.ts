import { tableRuns, type TableRun } from '../../support/reference-table.ts'

export const outcomes = [
  'home',
  'mix',
  'workplace-wiser',
  'talk-first',
  'conditions-first',
] as const
export type OutcomeId = (typeof outcomes)[number]

/** Outcomes at which the warning must stand. */
export const warned: readonly string[] = ['workplace-wiser', 'talk-first', 'conditions-first']

export type Steps = TableRun['steps']

/** All complete runs, the short ones first. */
export const runs = tableRuns().toSorted((a, b) => a.steps.length - b.steps.length)

/** The quickest way to an outcome; of equal ones, the one with the most Yes. */
export function shortestTo(outcome: OutcomeId): TableRun {
  const all = runsTo(outcome)
  const shortest = all.filter(({ steps }) => steps.length === all[0]?.steps.length)
  return found(shortest.toSorted((a, b) => count(b.steps, 'yes') - count(a.steps, 'yes'))[0])
}

/** The longest way, with the most doubt, to an outcome: it raises whatever can be raised. */
export function longestTo(outcome: OutcomeId): TableRun {
  const all = runsTo(outcome)
  const longest = all.filter(({ steps }) => steps.length === all.at(-1)?.steps.length)
  return found(longest.toSorted((a, b) => count(b.steps, 'unsure') - count(a.steps, 'unsure'))[0])
}

function runsTo(outcome: OutcomeId): readonly TableRun[] {
  return runs.filter((run) => run.outcome === outcome)
}

function count(steps: Steps, wanted: string): number {
  return steps.filter(({ answer }) => answer === wanted).length
}

function found(run: TableRun | undefined): TableRun {
  if (run === undefined) throw new Error('No run of the reference tree leads there.')
  return run
}
