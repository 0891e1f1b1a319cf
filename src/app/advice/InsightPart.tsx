import type { Advice } from '#advice/advice.ts'
import { unknownsOf } from '#advice/unknowns-of.ts'
import { whatWouldChange } from '#advice/what-would-change.ts'
import type { Texts } from '#pack/pack.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { NotKnownYet } from '#ui/screens/insight/NotKnownYet.tsx'
import { WouldChange } from '#ui/screens/insight/WouldChange.tsx'
import { useMemo } from 'react'

interface Props {
  readonly tree: DecisionTree
  readonly advice: Pick<Advice, 'route' | 'unmet' | 'talkAbout'>
  readonly texts: Texts
}

/** What an advice still depends on, and what would change it. At the gate, what is unmet says the first. */
export function InsightPart({ tree, advice, texts }: Props) {
  const { route, unmet, talkAbout } = advice
  const unknowns = useMemo(() => unknownsOf(tree, route), [tree, route])
  const ways = useMemo(() => whatWouldChange(tree, route), [tree, route])
  return (
    <>
      {unknowns && unmet.length === 0 && <NotKnownYet {...{ unknowns, talkAbout, texts }} />}
      <WouldChange ways={ways} texts={texts} />
    </>
  )
}
