import { configure, screen } from '@testing-library/react'
import { vi } from 'vitest'
import { App } from '#app/App.tsx'
import { laterLoads } from '#app/base/later-page.tsx'
import { openingCode } from '#app/agreements/opening-code.ts'
import { sessionCode } from '#app/state/session-code.ts'
import { languages, loadWords } from '#i18n/i18n.ts'
import { lockHolderOf } from '#app/state/lock-holder.ts'
import type { ServicesToCome } from '#app/state/services.ts'
import type { PackLoader } from '#app/state/use-pack.ts'
import type { Lists } from '#app/state/use-runs.ts'
import type { History, RunDraft } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'
import type { OpenedHistory, Refusal } from '#history/open-history.ts'
import type { Pack } from '#pack/pack.ts'
import type { Answer } from '#tree/decision-tree.ts'
import { memoryHistory } from './memory-history.ts'
import { referenceFiles, referencePack } from './reference-pack.ts'
import { show } from './show.tsx'

// A busy machine may take a second to bring in code or to draw a page; that is no fault of the app.
await Promise.all([sessionCode(), openingCode(), ...languages.map(({ tag }) => loadWords(tag))])
// Code that came may bring more of it.
for (const load of laterLoads) await load()
configure({ asyncUtilTimeout: 5_000 })

export interface AppWish {
  /** One that keeps on the device, and is empty, unless told. */
  readonly history?: History
  readonly refused?: Refusal
  /** More of how the device's history was opened. */
  readonly opened?: Partial<OpenedHistory>
  /** What was read of it before there was a page. */
  readonly lists?: Lists
  readonly packs?: PackLoader
  readonly today?: string | (() => string)
  readonly language?: string
  /** The address that is opened. */
  readonly hash?: string
}

export type AnApp = ReturnType<typeof openApp>

/** The whole app on the real reference pack, as a new page at an address; its world in our hands. */
export function openApp(wish: AppWish = {}) {
  const { history = deviceHistory(), refused, today = '2026-12-01', language = 'nl' } = wish
  if (wish.hash !== undefined) window.history.pushState(null, '', wish.hash)
  const keeper = lockHolderOf({
    history,
    ...(refused === undefined ? {} : { refused }),
    ...wish.opened,
  })
  let ids = 0
  const services = {
    opened: keeper.opened,
    keeper,
    packs: wish.packs ?? packsOf(referencePack),
    today: typeof today === 'string' ? () => today : today,
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    print: vi.fn(),
    reload: vi.fn(),
    rememberLanguage: vi.fn(),
    ...(wish.lists && { lists: wish.lists }),
  } satisfies ServicesToCome
  const shown = show(<App services={services} />, { language })
  const { user } = shown
  const press = async (name: string | RegExp) =>
    user.click(await screen.findByRole('button', { name }))
  const choose = async (name: string | RegExp) =>
    user.click(await screen.findByRole('radio', { name }))
  /** Fills in the start page as an employee and begins. */
  const begin = async (keep: 'device' | 'once' = 'device') => {
    await choose(/^Medewerker/)
    await choose(keep === 'device' ? /^Bewaren op dit apparaat/ : /^Alleen deze keer/)
    await press('Beginnen')
  }
  /** Presses these answers, one after the other. */
  const answer = async (...given: readonly Answer[]) => {
    for (const one of given) await press(words[one])
  }
  return { ...shown, history, services, press, choose, begin, answer }
}

/** A history that says it outlives the page; each verb is a spy on a real one in memory. */
export function deviceHistory(memory: History = historyInMemory()): History {
  const spied = Object.entries(memory).map(([name, verb]): [string, unknown] => [
    name,
    typeof verb === 'function' ? vi.fn(verb) : verb,
  ])
  return { ...(Object.fromEntries(spied) as unknown as History), kept: 'device' }
}

/** Such a history with these runs in it, begun in the order given, and the reference pack. */
export async function historyWith(...drafts: readonly RunDraft[]): Promise<History> {
  const memory = await memoryHistory(...drafts)
  await memory.keepPack(referencePack.ref, referenceFiles)
  return deviceHistory(memory)
}

/** An employee's run of the reference pack: finished or not as told, with as many `yes` as told. */
export function aDraft(wish: Partial<RunDraft> = {}, answers: readonly Answer[] = []): RunDraft {
  return {
    format: 2,
    id: 'earlier',
    caseId: 'case',
    rev: 0,
    pack: referencePack.ref,
    perspective: 'employee',
    keeper: 'employee',
    atTable: ['employee'],
    steps: answers.map((answer, index) => ({ question: plainWay[index] ?? '', answer })),
    startedOn: '2026-11-01',
    ...wish,
  }
}

export function packsOf(pack: Pack): PackLoader {
  const loaded = { pack, files: referenceFiles }
  return { load: async () => ({ ok: true, ...loaded }), complete: async () => loaded }
}

/** So many times `yes`. */
export const yes = (times: number): Answer[] => Array.from({ length: times }, () => 'yes')

/** Where one stands: the address, and the h1. The walk shows one address: its position is in the entry. */
export const address = () =>
  window.location.hash === '#/vragen' ? `#/vraag/${window.history.state.at}` : window.location.hash
export const heading = () => screen.getByRole('heading', { level: 1 })

/** The questions of a run in which all is `yes`. */
const plainWay =
  'tasks workplace undisturbed talk step wish relief rhythm contact boundary load presence'.split(
    ' ',
  )

const words = { yes: 'Ja', no: 'Nee', unsure: 'Weet ik niet' } as const

/** Opens every fold on the page. */
export function openFolds(): void {
  for (const fold of document.querySelectorAll('details')) fold.open = true
}
