import { parseSheet } from '#agreement/parse-sheet.ts'
import { HistoryError } from '#history/history.ts'
import type { History } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { copyText } from '#share/copy.ts'
import type { CopiedRun } from '#share/copy.ts'
import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { aCase, aCopy, aRun, uuid } from '../../share/a-copy.ts'
import { deviceHistory, openApp } from '../../support/an-app.tsx'
import { referenceFiles, referencePack } from '../../support/reference-pack.ts'

beforeEach(() => window.history.pushState(null, '', '#/'))

const run = (overrides: Partial<CopiedRun>) => aRun({ pack: referencePack.ref, ...overrides })
const [one, other, third] = [uuid(11), uuid(12), uuid(13)]
const { outcome: _outcome, ...honest } = run({ id: one })
const shorter = { ...honest, steps: honest.steps.slice(0, 3) }
const { finishedOn: _finishedOn, ...unfinished } = shorter

/** Here: a run that the file has further, and one that is in neither the same way. */
async function aDevice(): Promise<History> {
  const history = deviceHistory(historyInMemory(parseSheet))
  const two = run({ id: other, seq: 2, startedOn: '2026-10-03' })
  await history.takeIn({
    cases: [aCase()],
    runs: [unfinished, two],
    packs: [{ ref: referencePack.ref, files: referenceFiles }],
  })
  return history
}

const copy = aCopy({
  cases: [aCase()],
  packs: [],
  runs: [
    run({ id: one }),
    run({ id: other, seq: 2, startedOn: '2026-10-04' }),
    run({ id: third, seq: 3, outcome: 'talk-first' }),
  ],
})

async function choose(history: History) {
  const app = openApp({ history, hash: '#/kopie/terugzetten' })
  const file = new File([copyText(copy)], 'thuiswerkwijzer-2026-11-24.json')
  await app.user.upload(await screen.findByLabelText('Bestand'), file)
  await screen.findByText('1 nieuw, 1 al aanwezig, 2 verschillen')
  return app
}

it('asks of each difference which to keep, marks a forged outcome, and takes in what was chosen', async () => {
  const history = await aDevice()
  const before = await history.list()
  const app = await choose(history)
  expect(screen.getByText(/komt niet overeen met de antwoorden/)).toBeVisible()
  const groups = screen.getAllByRole('group').filter(({ tagName }) => tagName === 'FIELDSET')
  const [further, equal] = groups as [HTMLElement, HTMLElement]
  for (const group of [further, equal])
    for (const radio of within(group).getAllByRole('radio')) expect(radio).not.toBeChecked()
  await app.press('Neem over')
  expect(screen.getAllByText('Kies bij elk verschil wat u wilt houden.')[0]).toBeVisible()
  expect(await history.list()).toEqual(before)
  await app.user.click(within(further).getByRole('radio', { name: /Neem over/ }))
  await app.user.click(within(equal).getByRole('radio', { name: /Houd wat hier staat/ }))
  await app.press('Neem over')
  expect(await screen.findByText('Overgenomen')).toBeVisible()
  const after = await history.list()
  expect(after.find(({ id }) => id === one)?.steps).toEqual(honest.steps)
  expect(after.find(({ id }) => id === other)?.startedOn).toBe('2026-10-03')
  expect(after.find(({ id }) => id === third)).not.toHaveProperty('outcome')
  expect(after).toHaveLength(3)
})

it('says what is wrong with the store, keeps the choice on screen, and writes nothing', async () => {
  const history = await aDevice()
  const before = await history.list()
  vi.mocked(history.takeIn).mockRejectedValueOnce(new HistoryError('full'))
  const app = await choose(history)
  const radios = screen.getAllByRole('radio', { name: /Houd wat hier staat/ })
  for (const radio of radios) await app.user.click(radio)
  await app.press('Neem over')
  expect(await screen.findByRole('alert')).toHaveTextContent('geen ruimte meer')
  expect(await history.list()).toEqual(before)
  await screen.findByText('1 nieuw, 1 al aanwezig, 2 verschillen')
})

it('shows anew what another tab changed meanwhile, instead of writing', async () => {
  const history = await aDevice()
  const app = await choose(history)
  for (const radio of screen.getAllByRole('radio', { name: /Houd wat hier staat/ }))
    await app.user.click(radio)
  await history.erase(other)
  vi.mocked(history.takeIn).mockClear()
  await app.press('Neem over')
  expect(await screen.findByRole('alert')).toHaveTextContent('intussen iets veranderd')
  expect(await screen.findByText('2 nieuw, 1 al aanwezig, 1 verschilt')).toBeVisible()
  expect(history.takeIn).not.toHaveBeenCalled()
})
