import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { parseSheet } from '#agreement/parse-sheet.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { aCase } from '../../history/a-draft.ts'
import { aSheet } from '../../share/a-copy.ts'
import { deviceHistory, openApp } from '../../support/an-app.tsx'
import { aCare, aCopy } from '../recovery/an-own-device.ts'

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
