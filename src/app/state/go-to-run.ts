import { routeOfWalk } from '#app/base/routes.ts'
import type { Session } from './session.ts'
import { goTo } from '#app/base/use-route.ts'

/** Goes to where a run stands; stays where there is none. Without the code of the walk. */
export function goToRun(session: Session | undefined): void {
  if (session === undefined) return
  goTo(routeOfWalk(session.actor.getSnapshot().context.walk), { unkept: !session.kept })
}
