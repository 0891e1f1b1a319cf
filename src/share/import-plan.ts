import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import type { Keeper } from '#run/people.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { checkOutcome, type OutcomeCheck } from './check-outcome.ts'
import type { Copy, CopiedPack, CopiedRun } from './copy.ts'
import { mergeOf, recordsToWrite, type Choice, type Choices, type Merge } from './merge.ts'
import { refused, type Read } from './refusal.ts'

/** What taking a copy in would do; nothing is written yet. */
export interface ImportPlan {
  readonly cases: Merge<CaseRecord>
  readonly runs: Merge<RunRecord>
  /** Of the runs that are new or differ, by id: whether the outcome in the file follows from the answers. */
  readonly outcomes: ReadonlyMap<string, OutcomeCheck>
  readonly packs: readonly CopiedPack[]
}

/** What is here, and what only the seam knows. */
export interface Here {
  readonly cases: readonly CaseRecord[]
  readonly runs: readonly RunRecord[]
  /** Who takes the file in. */
  readonly keeper: Keeper
  /** The tree that a run walked, where this device or the file has it. */
  readonly treeOf: (pack: RunRecord['pack']) => DecisionTree | undefined
}

/** To be written in one transaction: the store's `takeIn`. */
export interface ToTakeIn {
  readonly cases: readonly CaseRecord[]
  readonly runs: readonly RunRecord[]
  readonly packs: readonly CopiedPack[]
}

/**
 * Lays a copy beside what is here. `not-ours` where it holds what this keeper may not have: answers
 * never go to an employer's side (guideline, section 5).
 */
export function importPlan(copy: Copy, here: Here): Read<ImportPlan> {
  if (!copy.cases.every(({ keeper }) => mayHave(here.keeper, keeper))) return refused('not-ours')
  const runs = mergeOf(here.runs, copy.runs.map(withoutClaim), runProgress)
  const coming = new Set([...runs.new, ...runs.differs.map(({ file }) => file)].map(({ id }) => id))
  const checked = copy.runs.filter(({ id }) => coming.has(id))
  return {
    ok: true,
    value: {
      cases: mergeOf(
        here.cases,
        copy.kind === 'complete-copy' ? copy.cases : unknownTo(here, copy.cases),
        caseProgress,
      ),
      runs,
      outcomes: new Map(checked.map((run) => [run.id, checkOutcome(run, here.treeOf(run.pack))])),
      packs: copy.packs,
    },
  }
}

/** How many records are new, here already, or different. */
export function planCounts({ cases, runs }: Pick<ImportPlan, 'cases' | 'runs'>) {
  return {
    new: cases.new.length + runs.new.length,
    present: cases.present.length + runs.present.length,
    differs: cases.differs.length + runs.differs.length,
  }
}

/** A run may bear its case's id, so that the two are chosen apart. */
export interface ImportChoices {
  readonly cases: Choices
  readonly runs: Choices
}

/** What the person chose, as one change. Packs come along only with a run that needs them. */
export function toTakeIn(plan: ImportPlan, choices: Choice | ImportChoices): ToTakeIn {
  const { cases: ofCases, runs: ofRuns } =
    typeof choices === 'string'
      ? { cases: { otherwise: choices }, runs: { otherwise: choices } }
      : choices
  const runs = recordsToWrite(plan.runs, ofRuns)
  const needed = new Set(runs.map(({ pack }) => JSON.stringify([pack.id, pack.version, pack.hash])))
  const packs = plan.packs.filter(({ ref }) =>
    needed.has(JSON.stringify([ref.id, ref.version, ref.hash])),
  )
  return { cases: recordsToWrite(plan.cases, ofCases), runs, packs }
}

/** An employee may also keep agreements as someone's manager; an employer's side keeps nothing else. */
function mayHave(taker: Keeper, keeper: Keeper): boolean {
  return keeper === taker || keeper === 'employer'
}

/** What an employee sends again must not undo the label and agreements that the bedrijfsarts gave. */
function unknownTo(here: Here, cases: readonly CaseRecord[]): readonly CaseRecord[] {
  return cases.filter(({ id }) => !here.cases.some((own) => own.id === id))
}

function withoutClaim({ outcome: _outcome, ...run }: CopiedRun): RunRecord {
  return run
}

/** A finished run is further than an unfinished one, the later finished further still. */
function runProgress({ finishedOn = '', steps }: RunRecord): string {
  return `${finishedOn.padEnd(10)} ${digits(steps.length)}`
}

function caseProgress(one: CaseRecord): string {
  const days = one.keeper === 'employer' ? one.runDays.length : 0
  return `${digits(days)} ${digits(one.sheets.length)} ${one.closedOn ?? ''}`
}

function digits(count: number): string {
  return String(count).padStart(4, '0')
}
