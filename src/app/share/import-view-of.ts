import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import { planCounts } from '#share/import-plan.ts'
import type { ImportChoices, ImportPlan } from '#share/import-plan.ts'
import type { OutcomeCheck } from '#share/check-outcome.ts'
import type { Difference } from '#share/merge.ts'
import type { Kept } from '#ui/screens/share/ImportPreview.tsx'
import type { Doubt, ImportView, RecordFacts } from '#ui/screens/share/import-view.ts'
import type { Planned } from './plan-of.ts'
import { outcomeOf } from './share-kept.ts'
import { textsIn } from '#app/base/texts-in.ts'

interface Said {
  readonly madeOn: string
  readonly language: string
  readonly countsWords: (counts: ReturnType<typeof planCounts>) => string
  readonly doubtWords: (doubt: Doubt) => string
  /** Whether a professional's cases may be kept here now. */
  readonly mayKeepCases: boolean
}

/** A plan as it is shown to who decides. */
export function importViewOf({ plan, packOf, packsRefused }: Planned, said: Said): ImportView {
  const runFacts = (run: RunRecord): RecordFacts => {
    const pack = packOf(run.pack)
    const outcome = outcomeOf(run, packOf)
    const texts = pack && textsIn(pack, said.language)?.texts
    return {
      kind: 'run',
      startedOn: run.startedOn,
      finishedOn: run.finishedOn,
      answered: run.steps.length,
      outcomeTitle: outcome === undefined ? undefined : texts?.outcomes[outcome]?.title,
    }
  }
  const doubtOf = ({ id }: RunRecord) => doubtIn(plan.outcomes.get(id))
  const doubts = [...plan.outcomes.values()].map(doubtIn)
  return {
    madeOn: said.madeOn,
    counts: said.countsWords(planCounts(plan)),
    coming: [
      ...plan.cases.new.map((one) => ({ key: `case:${one.id}`, facts: caseFacts(one) })),
      ...plan.runs.new.map((run) => ({
        key: `run:${run.id}`,
        facts: runFacts(run),
        doubt: doubtOf(run),
      })),
    ],
    differs: [
      ...plan.cases.differs.map((one) => differing('case', one, caseFacts)),
      ...plan.runs.differs.map((one) => ({
        ...differing('run', one, runFacts),
        doubt: doubtOf(one.file),
      })),
    ],
    doubts: (['forged', 'unknown'] as const)
      .filter((doubt) => doubts.includes(doubt))
      .map((doubt) => ({ doubt, words: said.doubtWords(doubt) })),
    packsRefused,
    erased: plan.erased.cases.length,
    needsLock: !said.mayKeepCases && comingIn(plan).some(({ keeper }) => keeper !== 'employee'),
  }
}

/** Whether what a plan may bring belongs with a professional's cases. */
export function areCases(plan: ImportPlan): boolean {
  const coming = comingIn(plan)
  return coming.length > 0 && coming.every(({ keeper }) => keeper !== 'employee')
}

function comingIn({ cases, erased }: ImportPlan): readonly CaseRecord[] {
  return [...cases.new, ...cases.differs.map(({ file }) => file), ...erased.cases]
}

/** What was chosen, for cases and runs apart: they may bear the same id. */
export function choicesOf(kept: Kept, erasedToo: boolean): ImportChoices {
  const of = (kind: 'case' | 'run') => ({
    otherwise: 'here' as const,
    byId: new Map(
      [...kept].flatMap(([key, side]) =>
        key.startsWith(`${kind}:`) ? [[key.slice(kind.length + 1), side] as const] : [],
      ),
    ),
  })
  return { cases: of('case'), runs: of('run'), erasedToo }
}

function differing<T extends CaseRecord | RunRecord>(
  kind: 'case' | 'run',
  { here, file, further, clear }: Difference<T>,
  factsOf: (record: T) => RecordFacts,
) {
  return {
    key: `${kind}:${file.id}`,
    here: factsOf(here),
    facts: factsOf(file),
    further: clear ? further : undefined,
  }
}

function caseFacts(one: CaseRecord): RecordFacts {
  return {
    kind: 'case',
    isOwn: one.keeper === 'employee',
    label: one.label,
    closedOn: one.closedOn,
    sheets: one.sheets.length,
    questions: one.keeper === 'employer' ? 0 : (one.ownQuestions?.length ?? 0),
  }
}

function doubtIn(check: OutcomeCheck | undefined): Doubt | undefined {
  return check === 'follows' ? undefined : check
}
