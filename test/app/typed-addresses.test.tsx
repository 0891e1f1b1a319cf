import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { accessTo } from '#app/state/whose.ts'
import { pages } from '#app/base/pages.ts'
import { routeOf } from '#app/base/routes.ts'
import type { CaseRecord } from '#history/case-record.ts'
import type { CaseDraft, History } from '#history/history.ts'
import type { Keeper } from '#run/people.ts'
import { fakeChannels } from '../history/device/fake-channel.ts'
import { FakeFiles, FakeHandle } from '../history/snapshots/fake-files.ts'
import { aDraft, yes } from '../support/an-app.tsx'
import { referenceFiles, referencePack } from '../support/reference-pack.ts'
import { freshDevice, go, openLockable, storedText } from './lock/a-locked-app.tsx'

vi.mock('#lock/bytes-apart.ts', async () => ({
  deriveApart: (await import('../lock/small.ts')).cheapDerive,
}))
afterEach(cleanup)

type Device = 'nobody' | 'closed' | Keeper
const devices: readonly Device[] = ['nobody', 'closed', 'employee', 'bedrijfsarts', 'employer']

/** Each page as it can be typed: the first case or run where it takes a number, and each part. */
const addresses = Object.values(pages)
  .flatMap((row) => {
    const parts = row.path === 'kopie' ? ['alles', 'bedrijfsarts', 'afspraken', 'lijst'] : []
    const numbers = 'number' in row ? ['1', '2'] : []
    return ['', ...parts, ...numbers].map((more) => `#/${row.path}${more && `/${more}`}`)
  })
  // Wiping and hiding take what was typed with them; nothing could be found afterwards.
  .filter((hash) => !hash.startsWith('#/all') && !['#/pauze', '#/klaar'].includes(hash))

it.each(devices)(
  'a sentinel typed into every field that any address opens: %s',
  { timeout: 240_000 },
  async (device) => {
    const { app, history, files } = await deviceOf(device)
    const before = (await history.cases()).map(({ id }) => id)
    const typed = new Map<string, number>()
    for (const hash of addresses) {
      await visit(hash)
      typed.set(hash, typeEverywhere(hash, await fields(app)))
    }
    await visit('#/over')
    const cases = await history.cases()
    expect(faults(cases, before)).toEqual([])
    const raw = `${await storedText()}\n${files.text()}\n${JSON.stringify(window.localStorage)}`
    const isLocked = device === 'bedrijfsarts' || device === 'employer'
    if (isLocked) expect(raw).not.toContain('SENTINEL')
    // Also in what is no longer said, such as a snapshot: an employee's own agreements and questions only.
    else expect(raw.match(/SENTINEL #\/(?!afspraken|agenda)\S*/g)).toBeNull()
    // What should open did, and what was typed there is kept; else this found nothing because nothing was tried.
    const { '#/agenda': agenda = 0, '#/afspraken': open = 0 } = Object.fromEntries(typed)
    expect([agenda > 0, open > 0]).toEqual([device === 'employee', device === 'employee'])
    const numbered = typed.get('#/afspraken/1') ?? 0
    expect(numbered > 0).toBe(device !== 'nobody')
    const kept = JSON.stringify(cases)
    expect(kept.includes('SENTINEL #/afspraken/1')).toBe(!['nobody', 'closed'].includes(device))
    expect(kept.includes('SENTINEL #/agenda')).toBe(device === 'employee')
    // Or the next device would be told of a loss by what this one still writes down.
    await history.eraseAll()
  },
)

it('finds what should not be there (negative control)', async () => {
  const { history } = await deviceOf('nobody')
  const before = (await history.cases()).map(({ id }) => id)
  await history.saveCase(aCase('nobodys', { ownQuestions: ['SENTINEL #/agenda'] }))
  expect(faults(await history.cases(), before)).toEqual(['nobodys: nobody began it'])
  const arts = { ...aCase('arts', { keeper: 'bedrijfsarts' }), ownQuestions: ['SENTINEL #/agenda'] }
  expect(faults([arts as unknown as CaseRecord], ['arts'])).toEqual(['arts: own questions'])
})

it.each([
  ['employer', '#/agenda', 'employee'],
  ['employer', '#/samen', 'employee'],
  ['employer', '#/eerder', 'answers'],
  ['employer', '#/eerder/1', 'answers'],
  ['employer', '#/afspraken', 'case'],
  ['employer', '#/afspraken/1', 'open'],
  ['bedrijfsarts', '#/agenda', 'employee'],
  ['bedrijfsarts', '#/eerder', 'open'],
  ['bedrijfsarts', '#/afspraken', 'case'],
  ['employee', '#/agenda', 'open'],
  ['nobody', '#/agenda', 'begin'],
  ['nobody', '#/afspraken', 'begin'],
  ['closed', '#/agenda', 'begin'],
] as const)('%s at %s: %s', (device, hash, access) => {
  const cases = casesOf(device).map((one) => ({ ...one, seq: 1 }))
  const known = { session: undefined, cases, lock: 'open' } as const
  expect(accessTo(routeOf(hash), known)).toBe(access)
})

/** Nothing that the role table does not give, and no case that nobody began. */
function faults(cases: readonly CaseRecord[], before: readonly string[]): readonly string[] {
  return cases.flatMap((one) => [
    ...(before.includes(one.id) ? [] : [`${one.id}: nobody began it`]),
    ...(one.keeper !== 'employee' && 'ownQuestions' in one ? [`${one.id}: own questions`] : []),
    ...('ownQuestions' in one && one.keeper === 'employee'
      ? (one.ownQuestions ?? []).filter((text) => !text.startsWith('SENTINEL #/agenda'))
      : []),
    ...[...JSON.stringify(one.sheets).matchAll(/SENTINEL (\S+)/g)]
      .map(([, from = '']) => from)
      .filter((from) => !from.startsWith('#/afspraken')),
    ...(/SENTINEL/.test(one.label) ? [`${one.id}: renamed without asking`] : []),
  ])
}

async function visit(hash: string): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const isHere = window.location.hash === hash
  act(() => go(hash))
  // A new page takes focus to its title; one that needs a run leads to the start page instead.
  const isThere = () =>
    isHere ||
    window.location.hash !== hash ||
    document.activeElement?.matches('[data-page-title]') === true
  await waitFor(() => expect(isThere(), hash).toBe(true))
}

type App = Awaited<ReturnType<typeof openLockable>>

/** Every field to write in, those included that a press brings. */
async function fields(app: App) {
  for (const add of screen.queryAllByRole('button', { name: / toevoegen$/ }))
    await app.user.click(add)
  for (const closed of document.querySelectorAll('details:not([open])'))
    closed.setAttribute('open', '')
  const all = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')
  return [...all].filter(({ type }) => ['text', 'textarea', 'search', 'password'].includes(type))
}

function typeEverywhere(
  hash: string,
  all: readonly (HTMLInputElement | HTMLTextAreaElement)[],
): number {
  all.forEach((field, at) => {
    fireEvent.change(field, { target: { value: `SENTINEL ${hash} ${at}` } })
    fireEvent.blur(field)
  })
  return all.length
}

function aCase(id: string, wish: object = {}): CaseDraft {
  const common = { format: 1, id, rev: 0, label: id, startedOn: '2026-09-01', sheets: [] }
  return { ...common, keeper: 'employee', perspective: 'employee', ...wish } as CaseDraft
}

function casesOf(device: Device): readonly CaseDraft[] {
  switch (device) {
    case 'nobody':
      return []
    case 'closed':
      return [aCase('case', { closedOn: '2026-10-01' })]
    case 'employee':
      return [aCase('case')]
    case 'bedrijfsarts':
      return [aCase('case', { keeper: device, perspective: 'counsellor' })]
    case 'employer':
      return [aCase('case', { keeper: device, perspective: 'manager', runDays: [] })]
  }
}

/** A device as it is after some use: behind a lock where others' data must be. */
async function deviceOf(device: Device) {
  freshDevice()
  // Another device's tabs are not heard here.
  vi.stubGlobal('BroadcastChannel', fakeChannels().FakeChannel)
  const files = new FakeFiles()
  vi.stubGlobal('FileSystemFileHandle', FakeHandle)
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: {
      getDirectory: files.getDirectory,
      persisted: async () => false,
      estimate: async () => ({}),
    },
  })
  const first = await openLockable()
  const isLocked = device === 'bedrijfsarts' || device === 'employer'
  if (isLocked) await first.putLockOn()
  const seeded: History = first.services.opened.history
  for (const one of casesOf(device)) await seeded.saveCase(one)
  if (device === 'employee' || device === 'bedrijfsarts') {
    await seeded.keepPack(referencePack.ref, referenceFiles)
    const ended = { finishedOn: '2026-11-01', keeper: device }
    await seeded.save(aDraft({ id: 'run', ...ended }, yes(12)))
  }
  cleanup()
  window.history.pushState(null, '', isLocked ? '#/slot' : '#/')
  const app = await openLockable()
  if (isLocked) await app.unlock()
  await waitFor(() => expect(app.services.keeper.state.get()).not.toBe('locked'))
  await waitFor(() => expect(document.querySelector('[data-page-title]')).not.toBeNull())
  return { app, history: app.services.opened.history, files }
}
