import { lastFinished } from '#history/record.ts'
import type { RunRecord } from '#history/record.ts'
import type { Pack } from '#pack/pack.ts'
import { keptSteps, replay } from '#run/replay.ts'
import type { OwnRun } from './apart-turns.ts'
import type { Session } from '#app/state/session.ts'

/**
 * The employee's whole run that others can be compared with: the one under way, or the last one
 * kept; only under the questions of today.
 */
export function ownRunOf(
  session: Session | undefined,
  runs: readonly RunRecord[],
  { ref, tree }: Pack,
): OwnRun | undefined {
  if (session !== undefined) {
    const { walk } = session.actor.getSnapshot().context
    const isOwn = session.people.perspective === 'employee'
    return isOwn && walk.at.kind === 'outcome'
      ? { id: session.id, steps: keptSteps(walk) }
      : undefined
  }
  const last = lastFinished(runs.filter(({ perspective }) => perspective === 'employee'))
  if (last === undefined || last.pack.hash !== ref.hash) return undefined
  return replay(tree, last.steps).at.kind === 'outcome'
    ? { id: last.id, steps: last.steps }
    : undefined
}
