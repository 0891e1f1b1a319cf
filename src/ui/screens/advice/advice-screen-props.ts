import type { ReactNode } from 'react'
import type { Advice } from '#advice/advice.ts'
import type { Texts } from '#pack/pack.ts'
import type { People } from '#run/people.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import type { TakeOverOf } from '#ui/screens/agreements/take-over.ts'
import type { Look } from './look.ts'

export interface AdviceScreenProps {
  readonly advice: Advice
  readonly texts: Texts
  readonly tree: DecisionTree
  readonly people: People
  readonly packVersion: string
  /** `YYYY-MM-DD`, as are `finishedOn` (the date of this run) and `dueOn`. */
  readonly publishedOn: string
  readonly finishedOn: string
  readonly looks: readonly Look[]
  readonly kept: 'device' | 'memory'
  /** An old run, shown as it was. */
  readonly readOnly?: boolean
  /** Folds of what else follows from the answers, in the place of what to talk about; never an employer's. */
  readonly insight?: ReactNode
  /** This run beside the one before it; never an employer's. */
  readonly comparison?: ReactNode
  /** The route as a drawing, beside the list of it. */
  readonly picture?: ReactNode
  /** The dates as a file, around why they are these (`WhyDates`). */
  readonly calendar?: ReactNode
  /** The button that makes an agreement out of a suggestion. */
  readonly takeOver?: TakeOverOf | undefined
  readonly onPrint: () => void
  readonly onShowAnswers: () => void
  readonly onAgain: () => void
  /** On to where one decides otherwise than the advice; left out where that cannot be recorded. */
  readonly onDepart?: () => void
}
