import { parseSheet } from '#agreement/parse-sheet.ts'
import { openHistory } from '#history/open-history.ts'
import { screen } from '@testing-library/react'
import * as fakes from 'fake-indexeddb'
import { openDB } from 'idb'
import { vi } from 'vitest'
import { openApp } from '../../support/an-app.tsx'
import type { AppWish } from '../../support/an-app.tsx'

export const phrase = 'zestien tekens en een beetje wind'

/** A device as on the first day, until the end of the file: no other has a database. */
export function freshDevice(): void {
  for (const [name, fake] of Object.entries(fakes))
    if (name.startsWith('IDB')) vi.stubGlobal(name, fake)
  vi.stubGlobal('indexedDB', new fakes.IDBFactory())
  window.localStorage.clear()
  window.history.pushState(null, '', '#/')
}

/** The app on what this device keeps, as when the page is opened. */
export async function openLockable(wish: Omit<AppWish, 'opened'> = {}) {
  const opened = await openHistory({ today: () => '2026-12-01', parseSheet })
  const app = openApp({ ...wish, opened })
  const type = async (label: string | RegExp, words: string) => {
    const field = await screen.findByLabelText(label)
    await app.user.clear(field)
    await app.user.type(field, words)
  }
  /** Chooses `phrase` on the lock's page. */
  const putLockOn = async () => {
    go('#/slot')
    await app.choose('Ik bedenk er zelf een')
    await type('Uw nieuwe wachtwoordzin', phrase)
    await app.press('Verder')
    await type('Nog een keer de wachtwoordzin', phrase)
    await app.press('Slot erop zetten')
    await screen.findByText('Het slot zit erop')
  }
  const unlock = async (words = phrase) => {
    await type('Uw wachtwoordzin', words)
    await app.press('Openen')
  }
  return { ...app, opened, type, putLockOn, unlock }
}

export function go(hash: string): void {
  window.history.pushState(null, '', hash)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

/** All that the database holds, as text. */
export async function storedText(): Promise<string> {
  const db = await openDB('thuiswerkwijzer')
  const all = await Promise.all(['runs', 'cases'].map((name) => db.getAll(name)))
  db.close()
  return JSON.stringify(all)
}
