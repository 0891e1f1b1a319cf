import { dueCases } from '#history/case-overview.ts'
import { looksOf } from '#reminder/reminders-of.ts'
import type { Rhythm } from '#tree/decision-tree.ts'
import { CasesCard } from '#ui/screens/cases/CasesCard.tsx'
import { isOpen, ownCaseOf } from '#app/state/case-at-hand.ts'
import type { Runs } from '#app/state/use-runs.ts'

interface Props {
  readonly kept: Runs
  readonly today: string
  readonly rhythms: readonly Rhythm[]
}

/** On the start page: the cases of those who have more than one, or keep those of others. */
export function StartCases({ kept, today, rhythms }: Props) {
  const { cases, runs = [] } = kept
  const open = cases.filter(isOpen)
  const own = open.filter(({ keeper }) => keeper === 'employee')
  return (
    <CasesCard
      open={open.length}
      due={dueCases(cases, runs, today, (finished) => looksOf(finished, rhythms))}
      own={own.length > 1 ? ownCaseOf(cases) : undefined}
    />
  )
}
