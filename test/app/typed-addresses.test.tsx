import { act, cleanup, waitFor } from '@testing-library/react'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { accessTo } from '#app/state/whose.ts'
import { pages } from '#app/base/pages.ts'
import { routeOf } from '#app/base/routes.ts'
import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import { everythingHere } from './everything-here.ts'
import { pressAndType, unremarked, visit } from './press-and-type.ts'
import { faults, sentinelsIn } from './role-table.ts'
import { casesOf, devices, opened } from './typed-devices.tsx'
import { go } from './lock/a-locked-app.tsx'

vi.mock('#lock/bytes-apart.ts', async () => ({
  deriveApart: (await import('../lock/small.ts')).cheapDerive,
}))
afterEach(cleanup)

/** Each page as it can be typed: the first cases or runs where it takes a number, and each part. */
const addresses = Object.values(pages)
  .flatMap((row) => {
    const parts = row.path === 'kopie' ? ['alles', 'bedrijfsarts', 'afspraken', 'lijst'] : []
    const numbers = 'number' in row ? ['1', '2'] : []
    return ['', ...parts, ...numbers].map((more) => `#/${row.path}${more && `/${more}`}`)
  })
  // Wiping and hiding take what was typed with them; nothing could be found afterwards.
  .filter((hash, at, all) => all.indexOf(hash) === at && !/^#\/(all|pauze|klaar)/.test(hash))

/** Once more when the run is at its end. */
const afterwards = ['#/advies', '#/antwoorden', '#/afspraken', '#/agenda', '#/kopie', '#/eerder']

/** How many fields were typed into, by whose they are. */
const counts = new Map<string, number>()

it.each(devices)(
  'a sentinel in every field that any address and any press opens stands where the role table has it: $name',
  { timeout: 240_000 },
  async (device) => {
    const { app, history, files } = await opened(device)
    const kept = async () => ({ cases: await history.cases(), runs: await history.list() })
    const before = await kept()
    const whose = device.run?.by ?? device.of
    const isLocked = device.of === 'bedrijfsarts' || device.of === 'employer'
    const typed = new Set<string>()
    const ever = new Set<string>()
    const isOpen = before.cases.some((one) => one.seq === 1 && one.closedOn === undefined)
    const places = [
      ...(device.agreements === 'kept' ? ['#/afspraken'] : []),
      ...(isOpen ? ['#/afspraken/1'] : []),
      ...(before.cases.length > 1 ? ['#/afspraken/2'] : []),
      ...(device.agenda === 'kept' ? ['#/agenda'] : []),
    ]
    const look = async () => {
      // What is kept while this looks must be in what was read last.
      const { inside, beside } = await everythingHere(files)
      const now = await kept()
      for (const from of sentinelsIn(now)) ever.add(from)
      expect(faults(device, now, before)).toEqual([])
      expect(sentinelsIn(beside)).toEqual([])
      // Snapshots too: behind a lock nothing can be read, elsewhere only what was given a place.
      const may = isLocked ? [] : [...ever]
      expect(sentinelsIn(inside).filter((from) => !may.includes(from))).toEqual([])
    }
    const typeAt = async (hash: string) => {
      await visit(hash)
      const fields = await pressAndType(hash, whose)
      if (fields === 0) return
      typed.add(hash)
      counts.set(whose, (counts.get(whose) ?? 0) + fields)
      if (hash.startsWith('#/afspraken')) await waitFor(() => expect(unremarked()).toEqual([]))
      await visit('#/over')
      // Before another page writes over it.
      if (places.includes(hash))
        await waitFor(async () => expect(sentinelsIn(await kept())).toContain(hash))
      await look()
    }
    for (const hash of addresses) await typeAt(hash)
    if (device.run !== undefined) {
      act(() => go('#/vraag/1'))
      await app.answer('yes', 'no', 'yes')
      await waitFor(() => expect(window.location.hash).toBe('#/advies'))
      for (const hash of afterwards) await typeAt(hash)
    }
    await look()
    // What should open did, and what was typed there is kept; else this found nothing because nothing was tried.
    const { agreements, agenda } = device
    expect([typed.has('#/afspraken'), typed.has('#/agenda')]).toEqual([
      agreements !== 'none',
      agenda !== 'none',
    ])
    expect([...ever].toSorted()).toEqual(places)
    expect(typed).toContain('#/slot')
    expect(typed).toContain('#/trajecten')
  },
)

// `--reporter=verbose` shows how many.
afterAll(() => console.info('fields typed into:', Object.fromEntries(counts)))

it('finds what should not be there (negative control)', () => {
  const device = devices.find(({ name }) => name === 'employer')
  if (device === undefined) throw new Error('no such device')
  const kept = (one: object) => ({
    cases: [{ ...casesOf('employer')[0], seq: 1, ...one } as unknown as CaseRecord],
    runs: [],
  })
  const found = (one: object) => faults(device, kept(one), kept({}))
  expect(found({})).toEqual([])
  expect(found({ id: 'new' })).toEqual(['new: nobody began it'])
  const asked = ['SENTINEL #/agenda 1']
  expect(found({ ownQuestions: asked })).toEqual([
    'case: more than an employer keeps: ownQuestions',
    'case: own questions',
    'case: a question from #/agenda',
  ])
  expect(found({ sheets: ['SENTINEL #/afspraken/2 1', 'SENTINEL #/afspraken/1 1'] })).toEqual([
    'case: an agreement from #/afspraken/2',
  ])
  expect(found({ label: 'SENTINEL #/trajecten 1' })).toEqual(['case: words from #/trajecten'])
  const run = { id: 'run', caseId: 'case', keeper: 'employee' } as RunRecord
  expect(faults(device, { ...kept({}), runs: [run] }, kept({}))).toEqual([
    'a run that was not to be kept',
    'run: whose run?',
  ])
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
