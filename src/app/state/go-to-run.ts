import { going } from '#app/base/pressed.ts'
import { routeOfWalk } from '#app/base/routes.ts'
import type { RunRecord } from '#history/record.ts'
import type { Session } from './session.ts'
import type { Sessions } from './use-session.ts'
import { goTo } from '#app/base/use-route.ts'

/** Goes to where a run stands; stays where there is none. Without the code of the walk. */
export function goToRun(session: Session | undefined): void {
  if (session === undefined) return
  goTo(routeOfWalk(session.actor.getSnapshot().context.walk), { unkept: !session.kept })
}

/** Takes up a kept run that was pressed, and goes there if that is still wanted. */
export function takeUp({ resume }: Sessions, record: RunRecord): void {
  going.press(async (isWanted) => {
    const session = await resume(record, isWanted)
    if (isWanted()) goToRun(session)
  })
}
