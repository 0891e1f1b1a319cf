import type { LockHolder } from '#app/state/lock-holder.ts'
import { listsOf } from '#app/state/use-runs.ts'
import type { History, RunDraft } from '#history/history.ts'
import { HistoryError } from '#history/history.ts'
import { act, screen, waitFor } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { aDraft, historyWith, openApp, yes } from '../support/an-app.tsx'
import type { AnApp, AppWish } from '../support/an-app.tsx'

const reads = ['list', 'cases', 'damaged', 'packOf'] as const
const writes = 'save saveCase currentCase takeIn erase eraseCase eraseAll'.split(' ')
export const ways = ['closed', 'refused', 'late'] as const
export const unread = /kan nu niet worden gelezen/

export async function openAt(
  hash: string,
  wish: AppWish,
  way: (typeof ways)[number],
  before: (keeper: LockHolder) => void = () => undefined,
): Promise<AnApp> {
  if (way === 'late')
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] })
  const app = openApp({ ...wish, hash })
  act(() => before(app.services.keeper))
  if (way !== 'late') return app
  // Until the page has asked; then as long as it waits for an answer.
  for (let times = 0; times < 40 && screen.queryAllByText(unread).length === 0; times += 1)
    await act(() => vi.advanceTimersByTimeAsync(1_000))
  await act(() => vi.advanceTimersByTimeAsync(10_000))
  return app
}

/** Presses every way to ask again, until there is none. */
export async function retry(): Promise<void> {
  await waitFor(() => {
    const again = screen.queryAllByRole('button', { name: 'Probeer opnieuw' })
    for (const one of again) act(() => one.click())
    expect(screen.queryAllByText(unread)).toEqual([])
  })
}

export async function expectShown(words: string): Promise<void> {
  const is = () =>
    main().includes(words) ||
    [...document.querySelectorAll('textarea, input')].some(
      (one) => (one as HTMLInputElement).value === words,
    )
  await waitFor(() => expect(is(), `${words}: ${main()}`).toBe(true))
  expect(screen.queryAllByText(unread)).toEqual([])
}

/** The page, without what stands around each. */
export function main(): string {
  return screen.getByRole('main').textContent
}

export function broken(way: (typeof ways)[number]): Promise<never> {
  return way === 'late' ? new Promise(() => undefined) : Promise.reject(new HistoryError(way))
}

export function expectNoneWritten(history: History): void {
  for (const [name, verb] of Object.entries(history))
    if (writes.includes(name)) expect(verb, name).not.toHaveBeenCalled()
}

/** A history with a run of today and a question, of which these verbs fail until it is healed. */
export async function failing(
  way: (typeof ways)[number],
  wish: Partial<RunDraft> = {},
  which: readonly (typeof reads)[number][] = reads,
) {
  const ended = { finishedOn: '2026-12-01', startedOn: '2026-12-01', ...wish }
  const history = await historyWith(aDraft(ended, yes(12)))
  const [own] = await history.cases()
  if (own?.keeper !== 'employee') throw new Error('no case')
  await history.saveCase({ ...own, ownQuestions: ['SENTINEL-question'] })
  const lists = await listsOf({ history })
  let isHealed = false
  type Verb = (...given: readonly unknown[]) => Promise<unknown>
  const faulty = Object.fromEntries(
    Object.entries(history).map(([name, value]): [string, unknown] => {
      if (typeof value !== 'function') return [name, value]
      const verb = value as Verb
      const isFaulty = which.some((one) => one === name)
      return [
        name,
        vi.fn<Verb>((...given) => (isFaulty && !isHealed ? broken(way) : verb(...given))),
      ]
    }),
  ) as unknown as History
  return { history: faulty, lists, heal: () => (isHealed = true) }
}
