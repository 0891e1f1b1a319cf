import structure from '../../public/packs/referentieboom/pack.json' with { type: 'json' }
import type { DecisionTree } from '#tree/decision-tree.ts'

/** The reference tree as shipped, unparsed: test/pack shows that it parses to the same. */
export const referenceTree = structure.tree as DecisionTree
