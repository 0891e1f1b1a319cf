import type { Answer, Branch, DecisionTree, Question } from './decision-tree.ts'

/** What can be wrong with a tree's sense, its shape being right. */
export type TreeFault =
  | 'shape'
  | 'dangling'
  | 'unreachable'
  | 'dead-end'
  | 'cycle'
  | 'used-twice'
  | 'without-source'
  | 'without-warning'

/** One thing wrong in a tree. */
export interface Flaw {
  /** Where in the tree: keys, with an id in place of an index: `questions`, `talk`, `no`, `to`. */
  readonly path: readonly string[]
  readonly what: TreeFault
  /** The id that is wrong, or the one that is missing. */
  readonly detail: string
}

/** A question as a pack may bring it: with an answer that leads nowhere yet. */
export interface DraftQuestion extends Omit<Question, 'branches'> {
  readonly branches: Readonly<Partial<Record<Answer, Branch>>>
}

/** A tree of which only the shape is known; every `DecisionTree` is one. */
export interface DraftTree extends Omit<DecisionTree, 'questions'> {
  readonly questions: readonly DraftQuestion[]
}
