import { unknownsOf } from '#advice/unknowns-of.ts'
import { whatWouldChange } from '#advice/what-would-change.ts'
import type { Texts } from '#pack/pack.ts'
import type { Step } from '#run/step.ts'
import type { DecisionTree, Role } from '#tree/decision-tree.ts'
import { NotKnownYet } from '#ui/screens/insight/NotKnownYet.tsx'
import { WouldChange } from '#ui/screens/insight/WouldChange.tsx'
import { useMemo } from 'react'

interface Props {
  readonly tree: DecisionTree
  /** The live path of a concluded run. */
  readonly route: readonly Step[]
  readonly texts: Texts
  readonly voice: Role
}

/** What would change an advice, and what it still depends on. */
export function InsightPart({ tree, route, texts, voice }: Props) {
  const unknowns = useMemo(() => unknownsOf(tree, route), [tree, route])
  const ways = useMemo(() => whatWouldChange(tree, route), [tree, route])
  return (
    <>
      {unknowns && <NotKnownYet unknowns={unknowns} texts={texts} voice={voice} />}
      <WouldChange ways={ways} texts={texts} voice={voice} />
    </>
  )
}
