import { screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { HistoryError } from '#history/history.ts'
import { aDraft, historyWith, openApp, yes } from '../../support/an-app.tsx'

beforeEach(() => window.history.pushState(null, '', '#/'))

const title = /antwoorden passen niet meer/

it('answers are said to be gone once they are, and not where that failed', async () => {
  const history = await historyWith(aDraft({}, yes(9)))
  let next: () => Promise<unknown> = () => Promise.resolve()
  const save: typeof history.save = async (draft) => {
    await next()
    return history.save(draft)
  }
  const app = openApp({ history: { ...history, save } })
  await app.press('Verder gaan')
  let letGo: (error?: Error) => void = () => {}
  next = () =>
    new Promise<void>((resolve, reject) => {
      letGo = (error) => (error ? reject(error) : resolve())
    })
  await app.press('Uw antwoorden')
  await app.press(/^Wijzigen vraag 6,/)
  await app.answer('no')
  await screen.findByText('Bezig met opslaan')
  expect(screen.queryByText(title)).not.toBeInTheDocument()
  letGo(new HistoryError('closed'))
  const retry = await screen.findByRole('button', { name: 'Probeer opnieuw op te slaan' })
  expect(screen.queryByText(title)).not.toBeInTheDocument()
  next = () => Promise.resolve()
  await app.user.click(retry)
  expect(await screen.findByText(title)).toBeVisible()
})
