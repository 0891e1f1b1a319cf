import { going } from '#app/base/pressed.ts'
import { routeOfWalk } from '#app/base/routes.ts'
import type { RunRecord } from '#history/record.ts'
import type { Session } from './session.ts'
import type { Sessions } from './use-session.ts'
import { goTo } from '#app/base/use-route.ts'

/** Opens the page where a run stands; does nothing without a run. Does not need the code of the walk. */
export function goToRun(session: Session | undefined): void {
  if (session === undefined) return
  goTo(routeOfWalk(session.actor.getSnapshot().context.walk), { unkept: !session.kept })
}

/** Resumes the pressed run, and opens it if that is still wanted. */
export function takeUp({ resume }: Sessions, record: RunRecord): void {
  going.press(async (isWanted) => {
    const session = await resume(record, isWanted)
    if (isWanted()) goToRun(session)
  })
}
