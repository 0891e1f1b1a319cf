import { screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { parseSheet } from '#agreement/parse-sheet.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { aCase } from '../../history/a-draft.ts'
import { aSheet } from '../../share/a-copy.ts'
import { deviceHistory, openApp } from '../../support/an-app.tsx'
import { aCare, aCopy } from '../recovery/an-own-device.ts'

beforeEach(() => window.history.pushState(null, '', '#/'))

it.each([
  ['eerder', 'Beheer'],
  ['kopie', 'Alles bewaren in een kopie'],
  ['kopie/alles', '1 keer afspraken'],
  ['kopie/lijst', /Medewerker/],
  ['kopie/terugzetten', 'Bestand'],
  ['herstel', '1 keer ingevuld'],
  ['slot', 'Kies een wachtwoordzin'],
] as const)('an employee with one case never meets the word: %s', async (page, there) => {
  const history = deviceHistory(historyInMemory(parseSheet))
  await history.saveCase(aCase({ label: '', sheets: [aSheet()] }))
  const figures = { finished: 1, cases: 1 }
  const { care } = aCare({ copies: [aCopy(1, { figures })], figures })
  const app = openApp({ history, opened: { care }, hash: `#/${page}` })
  expect((await screen.findAllByText(there, { exact: false })).length).toBeGreaterThan(0)
  expect(app.container.querySelector('main')?.textContent).not.toMatch(/traject/i)
})

it.each([
  ['a few are seen at a glance', 5, {}, false],
  ['many are searched and printed', 6, {}, true],
  ['so are a few where one of them is not in sight', 2, { archived: true }, true],
] as const)('of cases, %s', async (_, count, last, isMany) => {
  const history = deviceHistory()
  for (let at = 1; at <= count; at += 1) {
    const wish = at === count ? last : {}
    await history.saveCase(aCase({ id: `${at}`, label: `team ${at}`, ...wish }))
  }
  openApp({ history, hash: '#/trajecten' })
  expect(await screen.findByRole('link', { name: 'team 1' })).toBeVisible()
  const found = screen.queryByLabelText('Zoek op de naam van een traject')
  expect(found !== null).toBe(isMany)
  expect(screen.queryByRole('button', { name: /^Druk/ }) !== null).toBe(isMany)
})
