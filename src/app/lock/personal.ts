import type { Route } from '#app/base/routes.ts'
import type { Session } from '#app/state/session.ts'

/** Whether a page tells something of a person. */
export function isPersonal({ page }: Route): boolean {
  switch (page) {
    case 'question':
    case 'answers':
    case 'advice':
    case 'map':
    case 'agreements':
    case 'agenda':
    case 'earlier':
    case 'earlier-run':
    case 'cases':
    case 'case':
    case 'apart':
    case 'consulting':
    case 'share':
    case 'storage':
      return true
    case 'start':
    case 'about':
    case 'privacy':
    case 'accessibility':
    case 'check':
    case 'lock':
    case 'finish':
    case 'pause':
    case 'all':
    case 'unknown':
      return false
  }
}

/** Whether a page shows what is kept on this device, so that it waits while that is locked; a run that is kept nowhere goes on. */
export function isOfDevice(route: Route, session: Session | undefined): boolean {
  switch (route.page) {
    case 'earlier':
    case 'earlier-run':
    case 'cases':
    case 'case':
    case 'share':
    case 'storage':
    case 'lock':
      return true
    case 'question':
    case 'answers':
    case 'advice':
    case 'agreements':
    case 'agenda':
    case 'apart':
      return session?.kept !== false
    case 'start':
    case 'consulting':
    case 'map':
    case 'about':
    case 'privacy':
    case 'accessibility':
    case 'check':
    case 'finish':
    case 'pause':
    case 'all':
    case 'unknown':
      return false
  }
}
