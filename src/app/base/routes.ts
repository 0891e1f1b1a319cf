import type { Walk } from '#run/replay.ts'
import { shareKinds } from '#ui/screens/share/share-kinds.ts'
import type { ShareKind } from '#ui/screens/share/share-kinds.ts'

/**
 * Where one is. The URL is a position, never a node's or an outcome's id: an id that only some
 * answers reach would give the answer away. Its words are Dutch in every language.
 */
export type Route =
  | { readonly page: 'start' }
  /** `position` counts from 1. */
  | { readonly page: 'question'; readonly position: number }
  | { readonly page: 'answers' }
  | { readonly page: 'advice' }
  | { readonly page: 'map' }
  /** What is agreed, and what to talk about. */
  /** `caseSeq`: of this case; else of the run under way, or the case at hand. */
  | { readonly page: 'agreements'; readonly caseSeq?: number }
  | { readonly page: 'agenda' }
  /** The questions walked apart on one device; whoever has it, it is one address. */
  | { readonly page: 'apart' }
  /** A run on one screen in the consulting room, kept nowhere. */
  | { readonly page: 'consulting' }
  /** Every screen, or the one with this number; in development builds only. */
  | { readonly page: 'all'; readonly number?: number; readonly isLong: boolean }
  | { readonly page: 'earlier' }
  /** A copy, and what may be given to whom; `part`: what was chosen of that. */
  | { readonly page: 'share'; readonly part?: ShareKind }
  /** One earlier run, by the order in which it was begun on this device. */
  | { readonly page: 'earlier-run'; readonly seq: number }
  /** Every case on this device, and one of them, by the order in which it was begun here. */
  | { readonly page: 'cases' }
  | { readonly page: 'case'; readonly seq: number }
  /** How safe what is kept stands, and what can be put back. */
  | { readonly page: 'storage' }
  | { readonly page: 'about' }
  | { readonly page: 'privacy' }
  | { readonly page: 'accessibility' }
  /** What the browser enforces, keeps and has asked for. */
  | { readonly page: 'check' }
  /** The passphrase for what is kept, hiding the screen, and wiping. */
  | { readonly page: 'lock' }
  /** Done, and wipe everything. */
  | { readonly page: 'finish' }
  /** Nothing is shown; says nothing of where one was. */
  | { readonly page: 'pause' }
  | { readonly page: 'unknown' }

/** `#/vraag/4` and its like. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'start':
      return '#/'
    case 'question':
      return `#/vraag/${route.position}`
    case 'answers':
      return '#/antwoorden'
    case 'advice':
      return '#/advies'
    case 'all':
      return `#/all${route.isLong ? '-long' : ''}${route.number === undefined ? '' : `/${route.number}`}`
    case 'map':
      return '#/kaart'
    case 'agreements':
      return route.caseSeq === undefined ? '#/afspraken' : `#/afspraken/${route.caseSeq}`
    case 'agenda':
      return '#/agenda'
    case 'apart':
      return '#/samen'
    case 'consulting':
      return '#/spreekkamer'
    case 'earlier':
      return '#/eerder'
    case 'earlier-run':
      return `#/eerder/${route.seq}`
    case 'cases':
      return '#/trajecten'
    case 'case':
      return `#/traject/${route.seq}`
    case 'storage':
      return '#/herstel'
    case 'share':
      return route.part === undefined ? '#/kopie' : `#/kopie/${shareParts[route.part]}`
    case 'about':
      return '#/over'
    case 'privacy':
      return '#/privacy'
    case 'accessibility':
      return '#/toegankelijkheid'
    case 'check':
      return '#/controleer'
    case 'lock':
      return '#/slot'
    case 'finish':
      return '#/klaar'
    case 'pause':
      return '#/pauze'
    case 'unknown':
      return '#/onbekend'
  }
}

/** The route of a location's hash; anything we do not know is `unknown`, never an error. */
export function routeOf(hash: string): Route {
  const [page = '', number, ...more] = hash.replace(/^#?\/?/, '').split('/')
  if (more.length > 0) return { page: 'unknown' }
  if (number === undefined) return pages.get(page) ?? { page: 'unknown' }
  if (page === 'kopie') return shareRouteOf(number)
  const counted = /^[1-9]\d{0,5}$/.test(number) ? Number(number) : undefined
  if (counted === undefined) return { page: 'unknown' }
  if (page === 'vraag') return { page: 'question', position: counted }
  if (page === 'all' || page === 'all-long')
    return { page: 'all', number: counted, isLong: page === 'all-long' }
  if (page === 'eerder') return { page: 'earlier-run', seq: counted }
  if (page === 'traject') return { page: 'case', seq: counted }
  if (page === 'afspraken') return { page: 'agreements', caseSeq: counted }
  return { page: 'unknown' }
}

function shareRouteOf(word: string): Route {
  const part = shareKinds.find((kind) => shareParts[kind] === word)
  return part === undefined ? { page: 'unknown' } : { page: 'share', part }
}

/** Where a walk stands: its first open question, or its advice. */
export function routeOfWalk({ route, at }: Walk): Route {
  return at.kind === 'outcome'
    ? { page: 'advice' }
    : { page: 'question', position: route.length + 1 }
}

const shareParts: Readonly<Record<ShareKind, string>> = {
  copy: 'alles',
  bedrijfsarts: 'bedrijfsarts',
  manager: 'afspraken',
  list: 'lijst',
  import: 'terugzetten',
}

const pages = new Map<string, Route>([
  ['', { page: 'start' }],
  ['antwoorden', { page: 'answers' }],
  ['advies', { page: 'advice' }],
  ['all', { page: 'all', isLong: false }],
  ['all-long', { page: 'all', isLong: true }],
  ['kaart', { page: 'map' }],
  ['afspraken', { page: 'agreements' }],
  ['agenda', { page: 'agenda' }],
  ['samen', { page: 'apart' }],
  ['spreekkamer', { page: 'consulting' }],
  ['eerder', { page: 'earlier' }],
  ['trajecten', { page: 'cases' }],
  ['herstel', { page: 'storage' }],
  ['kopie', { page: 'share' }],
  ['over', { page: 'about' }],
  ['privacy', { page: 'privacy' }],
  ['toegankelijkheid', { page: 'accessibility' }],
  ['controleer', { page: 'check' }],
  ['slot', { page: 'lock' }],
  ['klaar', { page: 'finish' }],
  ['pauze', { page: 'pause' }],
])
