import type { ComponentProps } from 'react'
import { adviceOf } from '#advice/advice-of.ts'
import type { Texts } from '#pack/pack.ts'
import type { Keeper, Perspective } from '#run/people.ts'
import type { AdviceScreen } from '#ui/screens/advice/AdviceScreen.tsx'
import { textsFor } from './a-pack.ts'
import { tableRuns } from './reference-table.ts'
import type { TableRun } from './reference-table.ts'
import { referenceTree } from './reference-tree.ts'

export type AdviceProps = ComponentProps<typeof AdviceScreen>

export interface AdviceWish {
  readonly run?: TableRun
  readonly language?: string
  readonly texts?: Texts
  readonly perspective?: Perspective
  readonly keeper?: Keeper
  readonly more?: Partial<AdviceProps>
}

export const outcomeIds = [
  'home',
  'mix',
  'workplace-wiser',
  'talk-first',
  'conditions-first',
] as const

/** Every complete run of the reference tree. */
export const allRuns = tableRuns()

/** The run to this outcome that raises most, so that every section has something to show. */
export function fullestRunTo(outcome: string): TableRun {
  const size = ({ concerns, topics, steps }: TableRun) =>
    concerns.length * 100 + topics.length * 10 + steps.length
  return allRuns
    .filter((run) => run.outcome === outcome)
    .reduce((most, run) => (size(run) > size(most) ? run : most))
}

/** What the advice screen is given for a run of the reference tree, on fixed days. */
export function adviceProps(wish: AdviceWish = {}): AdviceProps {
  const perspective = wish.perspective ?? 'employee'
  const run = wish.run ?? fullestRunTo('home')
  const advice = adviceOf(referenceTree, run.steps, perspective)
  if (advice === undefined) throw new Error(`no advice at ${run.outcome}`)
  return {
    advice,
    texts: wish.texts ?? textsFor(referenceTree, wish.language ?? 'nl'),
    tree: referenceTree,
    people: { perspective, keeper: wish.keeper ?? 'employee', atTable: [perspective] },
    packVersion: '1.0.0',
    publishedOn: '2026-11-24',
    finishedOn: '2026-12-01',
    looks: [
      { rhythm: 'together', dueOn: '2027-01-12' },
      { rhythm: 'with-counsellor', dueOn: '2027-03-01' },
    ],
    kept: 'device',
    onPrint: () => {},
    onShowAnswers: () => {},
    onAgain: () => {},
    ...wish.more,
  }
}

/** What reaches paper: a sheet where there is one, else the same elements, those that never print taken out. */
export function printed(container: Element): HTMLElement {
  const paper = document.createElement('div')
  const sheet = container.ownerDocument.querySelector('.paper')
  paper.innerHTML = (sheet ?? container).innerHTML
  for (const element of paper.querySelectorAll('.no-print')) element.remove()
  return paper
}

/** What stands on the screen: those that only print taken out. */
export function onScreen(container: Element): HTMLElement {
  const screen = document.createElement('div')
  screen.innerHTML = container.innerHTML
  for (const element of screen.querySelectorAll('.only-print')) element.remove()
  return screen
}
