import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { RunDraft } from '#history/history.ts'
import { HistoryError } from '#history/history.ts'
import type { History } from '#history/history.ts'
import { listsOf } from '#app/state/use-runs.ts'
import { aDraft, historyWith, openApp, yes } from '../support/an-app.tsx'
import { referencePack } from '../support/reference-pack.ts'

afterEach(() => vi.useRealTimers())

const reads = ['list', 'cases', 'damaged', 'packOf'] as const
const writes = 'save saveCase currentCase takeIn erase eraseCase eraseAll'.split(' ')
const ways = ['closed', 'refused', 'late'] as const
/** Each address that shows what is kept, and what stands on it once it was read. */
const pages = [
  ['#/agenda', 'SENTINEL-question'],
  ['#/afspraken', 'Uw afspraken'],
  ['#/afspraken/1', 'Uw afspraken'],
  ['#/eerder', 'Eerdere keren'],
  ['#/eerder/1', 'Eerdere keren'],
  ['#/trajecten', 'Trajecten'],
  ['#/traject/1', 'Alle trajecten'],
  ['#/kopie', 'Kopie en delen'],
  ['#/kopie/alles', 'Kopie en delen'],
  ['#/kopie/afspraken', 'Kopie en delen'],
  ['#/samen', 'Apart invullen'],
  ['#/advies', 'Advies'],
  ['#/vraag/1', 'Vraag 1'],
] as const
const unread = /kan nu niet worden gelezen/

describe.each(ways)('a read that is %s', (way) => {
  it.each(pages)(
    'at %s is said, asked again at a press, and nothing is written',
    async (hash, shown) => {
      const { history, heal } = await failing(way)
      await openAt(hash, { history }, way)
      expect(await screen.findByText(unread)).toBeVisible()
      expectNoneWritten(history)
      heal()
      await retry()
      await expectShown(shown)
      expectNoneWritten(history)
    },
  )

  it.each(pages.filter(([hash]) => /agenda|afspraken|kopie/.test(hash)))(
    'at %s after the lists were read leaves no field to write in, and loses nothing',
    async (hash, shown) => {
      const { history, heal, lists } = await failing(way)
      await openAt(hash, { history, lists }, way)
      await screen.findAllByText(unread)
      expect(document.querySelector('textarea, input')).toBeNull()
      expectNoneWritten(history)
      heal()
      await retry()
      await expectShown(shown)
      expect((await history.cases())[0]).toMatchObject({ ownQuestions: ['SENTINEL-question'] })
    },
  )

  it.each(pages.filter(([hash]) => /agenda|eerder|traject\/|kopie/.test(hash)))(
    'of an old pack at %s is not told as a run that is too old',
    async (hash, shown) => {
      const pack = { ...referencePack.ref, version: '0.9', hash: 'another' }
      const { history, heal } = await failing(way, { pack }, ['packOf'])
      await openAt(hash, { history }, way)
      expect(await screen.findByText(unread)).toBeVisible()
      expectNoneWritten(history)
      heal()
      await retry()
      await expectShown(shown)
    },
  )
})

it('that goes well is told as no failure (negative control)', async () => {
  const { history, heal } = await failing('closed')
  heal()
  openApp({ history, hash: '#/agenda' })
  await expectShown('SENTINEL-question')
  expect(screen.queryAllByText(unread)).toEqual([])
})

async function openAt(hash: string, wish: object, way: (typeof ways)[number]): Promise<void> {
  if (way === 'late')
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] })
  openApp({ ...wish, hash })
  if (way !== 'late') return
  // Until the page has asked; then as long as it waits for an answer.
  for (let times = 0; times < 40 && screen.queryAllByText(unread).length === 0; times += 1)
    await act(() => vi.advanceTimersByTimeAsync(1_000))
}

/** Presses every way to ask again, until there is none. */
async function retry(): Promise<void> {
  await waitFor(() => {
    const again = screen.queryAllByRole('button', { name: 'Probeer opnieuw' })
    for (const one of again) act(() => one.click())
    expect(screen.queryAllByText(unread)).toEqual([])
  })
}

async function expectShown(words: string): Promise<void> {
  const is = () =>
    document.body.textContent.includes(words) ||
    [...document.querySelectorAll('textarea, input')].some(
      (one) => (one as HTMLInputElement).value === words,
    ) ||
    document.title.includes(words)
  await waitFor(() => expect(is(), words).toBe(true))
  expect(screen.queryAllByText(unread)).toEqual([])
}

function expectNoneWritten(history: History): void {
  for (const [name, verb] of Object.entries(history))
    if (writes.includes(name)) expect(verb, name).not.toHaveBeenCalled()
}

/** A history with a run of today and a question, of which these verbs fail until it is healed. */
async function failing(
  way: (typeof ways)[number],
  wish: Partial<RunDraft> = {},
  which: readonly (typeof reads)[number][] = reads,
) {
  const ended = { finishedOn: '2026-12-01', startedOn: '2026-12-01', ...wish }
  const history = await historyWith(aDraft(ended, yes(12)))
  const [own] = await history.cases()
  if (own?.keeper !== 'employee') throw new Error('no case')
  await history.saveCase({ ...own, ownQuestions: ['SENTINEL-question'] })
  const lists = await listsOf(history)
  let isHealed = false
  type Verb = (...given: readonly unknown[]) => Promise<unknown>
  const fail = () =>
    way === 'late' ? new Promise<never>(() => undefined) : Promise.reject(new HistoryError(way))
  const broken = Object.fromEntries(
    Object.entries(history).map(([name, value]): [string, unknown] => {
      if (typeof value !== 'function') return [name, value]
      const verb = value as Verb
      const isFaulty = which.some((one) => one === name)
      return [name, vi.fn<Verb>((...given) => (isFaulty && !isHealed ? fail() : verb(...given)))]
    }),
  ) as unknown as History
  return { history: broken, lists, heal: () => (isHealed = true) }
}
