import type { Place } from '#ui/parts/MainNav.tsx'

/** All that the app knows of a page except its code, which the root's `pages.ts` adds. */
interface Page {
  /** Its word in the address, Dutch in every language; two pages share one where the number tells them apart. */
  readonly path: string
  /** Whether a number, counted from 1, follows in the address; absent: never. */
  readonly number?: 'always' | 'maybe'
  /** Key of its title; absent: the document's title is the product's name only. */
  readonly title?: string
  /** The place in the main navigation that it belongs to. */
  readonly nav?: Place
  /** Whether it shows personal data. */
  readonly personal?: true
  /** Whether it shows stored data and waits while that is locked; `unless-unkept`: an unstored run goes on. */
  readonly ofDevice?: 'always' | 'unless-unkept'
  /** Who may open it; absent: anyone. `answers`: whoever may keep answers. */
  readonly openTo?: 'employee' | 'answers'
  /** Whether it writes into a run or a case, which must already exist. */
  readonly writes?: true
}

/**
 * THE PAGE TABLE: one row for each page. An address is a position, never a node's or an outcome's id: an id
 * that only some answers reach would give the answer away.
 */
export const pages = {
  start: { path: '', nav: 'start' },
  /** The number is the position in the run; shown is one address, `#/vragen` (`use-route.ts`). */
  question: {
    path: 'vraag',
    number: 'always',
    title: 'question',
    personal: true,
    ofDevice: 'unless-unkept',
  },
  answers: { path: 'antwoorden', title: 'answers', personal: true, ofDevice: 'unless-unkept' },
  advice: { path: 'advies', title: 'advice', personal: true, ofDevice: 'unless-unkept' },
  map: { path: 'kaart', title: 'map', personal: true },
  /** What is agreed: in the case of this number, else of the run under way or the case at hand. */
  agreements: {
    path: 'afspraken',
    number: 'maybe',
    title: 'agreements',
    nav: 'talk',
    personal: true,
    ofDevice: 'unless-unkept',
    writes: true,
  },
  /** What the employee takes along to the talk. */
  agenda: {
    path: 'agenda',
    title: 'agenda',
    nav: 'talk',
    personal: true,
    ofDevice: 'unless-unkept',
    openTo: 'employee',
    writes: true,
  },
  /** The questions walked apart on one device; whoever has it, it is one address. */
  apart: {
    path: 'samen',
    title: 'apart',
    personal: true,
    ofDevice: 'unless-unkept',
    openTo: 'employee',
  },
  /** A run on one screen in the consulting room, kept nowhere. */
  consulting: { path: 'spreekkamer', title: 'consulting', personal: true },
  earlier: {
    path: 'eerder',
    title: 'earlier',
    nav: 'history',
    personal: true,
    ofDevice: 'always',
    openTo: 'answers',
  },
  /** One earlier run, by the order in which it was begun on this device. */
  'earlier-run': {
    path: 'eerder',
    number: 'always',
    title: 'earlier',
    nav: 'history',
    personal: true,
    ofDevice: 'always',
    openTo: 'answers',
  },
  cases: {
    path: 'trajecten',
    title: 'cases',
    nav: 'history',
    personal: true,
    ofDevice: 'always',
  },
  /** One case, by the order in which it was begun here. */
  case: {
    path: 'traject',
    number: 'always',
    title: 'case',
    nav: 'history',
    personal: true,
    ofDevice: 'always',
  },
  /** How safe what is kept stands, and what can be put back. */
  storage: { path: 'herstel', title: 'storage', personal: true, ofDevice: 'always' },
  /** A copy, and what may be given to whom; what was chosen of that follows in the address. */
  share: { path: 'kopie', title: 'share', personal: true, ofDevice: 'always' },
  about: { path: 'over', title: 'about', nav: 'about' },
  privacy: { path: 'privacy', title: 'privacy', nav: 'about' },
  accessibility: { path: 'toegankelijkheid', title: 'accessibility' },
  /** What the browser enforces, keeps and has asked for. */
  check: { path: 'controleer', title: 'check' },
  /** The passphrase for what is kept, hiding the screen, and wiping. */
  lock: { path: 'slot', title: 'lock', ofDevice: 'always' },
  /** Done, and wipe everything. */
  finish: { path: 'klaar', title: 'finish' },
  /** Nothing is shown; says nothing of where one was. */
  pause: { path: 'pauze' },
  /** Every screen, or the one with this number, in short and in long words; in development builds only. */
  all: { path: 'all', number: 'maybe' },
  'all-long': { path: 'all-long', number: 'maybe' },
  unknown: { path: 'onbekend', title: 'unknown' },
} as const satisfies Readonly<Record<string, Page>>

export type PageName = keyof typeof pages

/** The names of the pages with such a number in their address. */
export type Numbered<Kind extends Page['number']> = {
  [Name in PageName]: (typeof pages)[Name] extends { readonly number: Kind } ? Name : never
}[PageName]

/** The row of a page, with each column that it may have. */
export function rowOf<Name extends PageName>(name: Name): Page & (typeof pages)[Name] {
  return pages[name]
}
