import { CasesCard } from '#ui/screens/cases/CasesCard.tsx'
import { isOpen, ownCaseOf } from '#app/state/case-at-hand.ts'
import { casesDue } from './due-here.ts'
import type { KeptHere } from './due-here.ts'
import type { ClockWish } from '#reminder/reminders-of.ts'

interface Props extends ClockWish {
  readonly kept: KeptHere
}

/** On the start page: the cases of those who have more than one, or keep those of others. */
export function StartCases({ kept, ...clock }: Props) {
  const open = kept.cases.filter(isOpen)
  const own = open.filter(({ keeper }) => keeper === 'employee')
  return (
    <CasesCard
      open={open.length}
      due={casesDue(kept, clock)}
      own={own.length > 1 ? ownCaseOf(kept.cases) : undefined}
    />
  )
}
