import { compareRuns } from '#advice/compare-runs.ts'
import { underTodaysTree } from '#advice/under-todays-tree.ts'
import type { History } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import { asksTheSame } from '#pack/asks-the-same.ts'
import type { Pack } from '#pack/pack.ts'
import { replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import type { Role } from '#tree/decision-tree.ts'
import { Unread } from '#ui/parts/Unread.tsx'
import { RunComparison } from '#ui/screens/insight/RunComparison.tsx'
import { UnderTodaysTree } from '#ui/screens/insight/UnderTodaysTree.tsx'
import { useMemo } from 'react'
import { RoutePicture } from './RoutePicture.tsx'
import { textsIn } from '#app/base/texts-in.ts'
import { useKeptPacks } from '#app/state/use-kept-packs.ts'

interface Props {
  readonly history: History
  /** The pack in use now. */
  readonly current: Pack
  readonly language: string
  readonly voice: Role
  /** A finished run, with the pack that it walked. */
  readonly run: {
    readonly pack: Pack
    readonly steps: readonly Step[]
    readonly finishedOn: string
  }
  /** The finished run of the same case before it, if there is one. */
  readonly earlier: RunRecord | undefined
}

/** A finished run beside the one before it; and where an old one would end under today's tree. */
export function ComparisonPart({ history, current, language, voice, run, earlier }: Props) {
  const needed = useMemo(() => (earlier === undefined ? [] : [earlier]), [earlier])
  const packs = useKeptPacks(history, needed, current)
  const packOf = packs.kind === 'there' ? packs.value : undefined
  const texts = textsIn(run.pack, language)?.texts
  const todays = textsIn(current, language)?.texts
  const walk = useMemo(() => replay(run.pack.tree, run.steps), [run.pack.tree, run.steps])
  const before = earlier && packOf?.(earlier.pack)
  const walkBefore = useMemo(
    () => before && earlier && replay(before.tree, earlier.steps),
    [before, earlier],
  )
  const beforeTexts = before && textsIn(before, language)?.texts
  const compared =
    before &&
    earlier &&
    compareRuns(
      { tree: before.tree, steps: earlier.steps },
      { tree: run.pack.tree, steps: run.steps },
      asksTheSame(before, run.pack, voice),
    )
  const isOld = run.pack.ref.hash !== current.ref.hash
  const isSame = asksTheSame(run.pack, current, voice)
  const stillHold = run.steps.filter(({ question }) => isSame(question))
  return (
    <>
      {packs.kind === 'failed' && <Unread onRetry={packs.again} />}
      {compared && earlier && texts && beforeTexts && (
        <RunComparison
          compared={compared}
          texts={texts}
          earlierTexts={beforeTexts}
          voice={voice}
          earlierOn={earlier.finishedOn ?? earlier.startedOn}
          laterOn={run.finishedOn}
          picture={
            <RoutePicture tree={run.pack.tree} texts={texts} walk={walk} before={walkBefore} />
          }
        />
      )}
      {isOld && todays && (
        <UnderTodaysTree
          under={underTodaysTree(stillHold, current.tree)}
          ended={walk.at.id}
          texts={todays}
          voice={voice}
        />
      )}
    </>
  )
}
