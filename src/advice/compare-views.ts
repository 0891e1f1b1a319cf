import type { Keeper, Perspective } from '#run/people.ts'
import { roles } from '#tree/decision-tree.ts'
import type { Answer, DecisionTree, QuestionId } from '#tree/decision-tree.ts'
import { answeredOn, isCompared } from './compared-walk.ts'
import { stepsHeld } from './held-view.ts'
import type { HeldView } from './held-view.ts'
import { placesOf } from './places.ts'

/**
 * Who looks. A difference gives one person's answer away from another's, so it is the employee's to
 * see. A counsellor under the bedrijfsarts sees it if the employee shares it; an employer never.
 */
export type Viewer =
  | { readonly keeper: Extract<Keeper, 'employee' | 'employer'> }
  | { readonly keeper: Extract<Keeper, 'bedrijfsarts'>; readonly sharedByEmployee: boolean }

/** A question to which not all who were asked it gave the same answer. */
export interface Difference {
  readonly question: QuestionId
  /** In the order of `roles`; two or three of them. */
  readonly answers: readonly ViewAnswer[]
}

export interface ViewAnswer {
  readonly perspective: Perspective
  readonly answer: Answer
}

/**
 * Where people who walked the tree apart differ, first question first: only questions that the tree
 * marks as compared and that two or more were asked. Nothing for a viewer who may not see it.
 */
export function differencesFor(
  viewer: Viewer,
  tree: DecisionTree,
  views: readonly HeldView[],
): readonly Difference[] {
  if (!maySee(viewer)) return []
  const given = new Map<QuestionId, ViewAnswer[]>()
  for (const perspective of roles) {
    const view = views.find((one) => one.perspective === perspective)
    for (const { question, answer } of view ? answeredOn(tree, stepsHeld(view)) : [])
      given.set(question, [...(given.get(question) ?? []), { perspective, answer }])
  }
  const order = [...new Set(placesOf(tree).map(({ node }) => node))]
  return order.flatMap((question) => {
    const answers = given.get(question) ?? []
    const differ = new Set(answers.map(({ answer }) => answer)).size > 1
    return differ && isCompared(tree, question) ? [{ question, answers }] : []
  })
}

function maySee(viewer: Viewer): boolean {
  switch (viewer.keeper) {
    case 'employee':
      return true
    case 'bedrijfsarts':
      return viewer.sharedByEmployee
    case 'employer':
      return false
  }
}
