import type { Texts } from '#pack/pack.ts'
import { questionAt } from '#run/run.machine.ts'
import type { RunContext } from '#run/run.machine.ts'
import type { Route } from '#app/base/routes.ts'
import type { Session } from '#app/state/session.ts'
import { useStore } from '#app/base/store.ts'
import { goTo } from '#app/base/use-route.ts'

/** Where the cursor stands, as a route. */
export function routeAt(context: RunContext): Route {
  return questionAt(context) === undefined
    ? { page: 'advice' }
    : { page: 'question', number: context.cursor + 1 }
}

/** Goes to where the session's cursor stands. */
export function goToCursor({ actor, kept }: Session, { replace = false } = {}): void {
  goTo(routeAt(actor.getSnapshot().context), { replace, unkept: !kept })
}

/** The short names of the questions whose answers the last change dropped; none before these are gone from what is kept. */
export function useDropped(
  { kept, progress }: Session,
  { dropped }: RunContext,
  texts: Texts,
): readonly string[] {
  const { saving } = useStore(progress)
  if (kept && saving !== 'saved') return []
  return dropped.map((id) => texts.questions[id]?.label ?? id)
}
