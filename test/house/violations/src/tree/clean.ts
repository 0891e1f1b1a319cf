// rule: any
export type DecisionTree = { nodes: readonly string[] }

export const nodeOf = (tree: DecisionTree, at: number): string | undefined => tree.nodes[at]
