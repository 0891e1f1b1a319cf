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
  /** Cases of the file that were erased here, by hand or because their time was up: they stay away unless a person says otherwise. */
  readonly erased: { readonly cases: readonly CaseRecord[]; readonly runs: readonly RunRecord[] }
}

/** What is here, and what only the seam knows. */
export interface Here {
  readonly cases: readonly CaseRecord[]
  readonly runs: readonly RunRecord[]
  /** Who takes the file in. */
  readonly keeper: Keeper
  /** The tree that a run walked, where this device or the file has it. */
  readonly treeOf: (pack: RunRecord['pack']) => DecisionTree | undefined
  /** Ids of a professional's cases that were erased on this device. */
  readonly erased?: ReadonlySet<string>
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
  if (!isFor(here, copy)) return refused('not-ours')
  const erased = copy.cases.filter(({ id, keeper }) => keeper !== 'employee' && wasErased(here, id))
  const gone = new Set(erased.map(({ id }) => id))
  const copied: readonly CopiedRun[] = copy.runs.filter(({ caseId }) => !gone.has(caseId))
  const cases = copy.cases.filter(({ id }) => !gone.has(id))
  const runs = mergeOf(here.runs, copied.map(withoutClaim), runProgress)
  const coming = new Set([...runs.new, ...runs.differs.map(({ file }) => file)].map(({ id }) => id))
  const checked = copied.filter(({ id }) => coming.has(id))
  return {
    ok: true,
    value: {
      cases: mergeOf(
        here.cases,
        copy.kind === 'for-bedrijfsarts' ? unknownTo(here, cases) : cases,
        caseProgress,
      ),
      runs,
      outcomes: new Map(checked.map((run) => [run.id, checkOutcome(run, here.treeOf(run.pack))])),
      packs: copy.packs,
      erased: {
        cases: erased,
        runs: copy.runs.filter(({ caseId }) => gone.has(caseId)).map(withoutClaim),
      },
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
  /** Whether cases that were erased here come back. */
  readonly erasedToo?: boolean
}

/** What the person chose, as one change. Packs come along only with a run that needs them. */
export function toTakeIn(plan: ImportPlan, choices: Choice | ImportChoices): ToTakeIn {
  const {
    cases: ofCases,
    runs: ofRuns,
    erasedToo = false,
  }: ImportChoices = typeof choices === 'string'
    ? { cases: { otherwise: choices }, runs: { otherwise: choices } }
    : choices
  const back = erasedToo ? plan.erased : { cases: [], runs: [] }
  const runs = [...recordsToWrite(plan.runs, ofRuns), ...back.runs]
  const needed = new Set(runs.map(({ pack }) => JSON.stringify([pack.id, pack.version, pack.hash])))
  const packs = plan.packs.filter(({ ref }) =>
    needed.has(JSON.stringify([ref.id, ref.version, ref.hash])),
  )
  return { cases: [...recordsToWrite(plan.cases, ofCases), ...back.cases], runs, packs }
}

/** Nothing of another keeper's, nor under the id of a case that another keeper has here; to an employer's side no runs. */
function isFor(here: Here, copy: Copy): boolean {
  const keepers = new Map(here.cases.map(({ id, keeper }) => [id, keeper]))
  return (
    copy.cases.every(
      ({ id, keeper }) =>
        mayHave(here.keeper, keeper) &&
        (copy.kind !== 'employer-cases' || (keepers.get(id) ?? keeper) === keeper),
    ) &&
    (here.keeper !== 'employer' || copy.runs.length === 0)
  )
}

function wasErased(here: Here, id: string): boolean {
  return here.erased?.has(id) === true && !here.cases.some((own) => own.id === id)
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
