import { questionAt } from '#run/run.machine.ts'
import type { RunContext } from '#run/run.machine.ts'
import { longestRun } from '#tree/paths.ts'
import type { Route } from '#app/base/routes.ts'
import type { Session } from '#app/state/session.ts'
import { goTo } from '#app/base/use-route.ts'

/** Where the cursor stands, as a route. */
export function routeAt(context: RunContext): Route {
  return questionAt(context) === undefined
    ? { page: 'advice' }
    : { page: 'question', number: context.cursor + 1 }
}

/** Goes to where the session's cursor stands. */
export function goToCursor({ actor, kept }: Session, { replace = false } = {}): void {
  const { context } = actor.getSnapshot()
  const route = routeAt(context)
  if (route.page === 'advice') evenOutVisits(context)
  goTo(route, { replace, unkept: !kept })
}

/**
 * Browsers write each step of the walk in their list of visits, on the disk. So a short run leaves as many there
 * as the longest: their number would tell the outcome. Adds no entry to go back to.
 */
function evenOutVisits({ tree, walk }: RunContext): void {
  const { hash } = window.location
  if (hash !== '#/vragen') return
  for (let visits = walk.route.length; visits < longestRun(tree); visits++)
    window.history.replaceState(window.history.state, '', hash)
}
