import { isOfEarlierTalk } from '#agreement/earlier-talk.ts'
import { reviewOf } from '#agreement/review.ts'
import type { Route } from '#app/base/routes.ts'
import type { Services } from '#app/state/services.ts'
import type { Session } from '#app/state/session.ts'
import { sheetsFor } from './use-sheets.ts'

/** Where a new run opens: with last time's agreements where there are any, else with its first question. */
export async function openingOf(services: Services, session: Session): Promise<Route> {
  // Nothing is told or kept of it here: that page reads them itself.
  const read = await sheetsFor(services, session)
    .read()
    .catch(() => undefined)
  const last = read?.all.at(-1)
  return last !== undefined && isOfEarlierTalk(last, session.startedOn) && reviewOf(last).length > 0
    ? { page: 'agreements' }
    : { page: 'question', number: 1 }
}
