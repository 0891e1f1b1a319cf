// rule: any
import type { DecisionTree } from '#tree/clean.ts'
import { nodeOf } from '#tree/clean.ts'

/** The id of the node after the first. */
export const replay = (tree: DecisionTree): string | undefined => nodeOf(tree, 1)

export type Step = { question: string }
