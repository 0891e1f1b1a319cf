import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PackLoader } from '#app/state/use-pack.ts'
import { HistoryError } from '#history/history.ts'
import type { HistoryFailure } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'
import type { Refusal } from '#history/open-history.ts'
import { address, deviceHistory, heading, openApp, packsOf, yes } from '../support/an-app.tsx'
import { expectNoAxeViolations } from '../support/axe.ts'
import { referencePack } from '../support/reference-pack.ts'

const { nl } = referencePack.texts
const ask = (id: string) => nl?.questions[id]?.voices.employee.ask ?? ''

beforeEach(() => window.history.pushState(null, '', '#/'))
afterEach(() => vi.restoreAllMocks())

describe('a pack', () => {
  it('with a fault shows what and where, in any language, and can be tried again', async () => {
    const good = packsOf(referencePack)
    const issues = [
      { where: 'pack.json: tree.questions.talk', what: 'cycle', detail: 'talk' },
    ] as const
    const load = vi.fn<PackLoader['load']>(good.load).mockResolvedValueOnce({ ok: false, issues })
    const app = openApp({ packs: { ...good, load }, hash: '#/vraag/2' })
    expect(await screen.findByText('De vragen kunnen niet worden getoond')).toBeInTheDocument()
    expect(screen.getByText('pack.json: tree.questions.talk')).toBeInTheDocument()
    await expectNoAxeViolations(app.container)
    await app.press('English')
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    await app.press('Try again')
    expect(await screen.findByRole('form', { name: 'Begin the questions' })).toBeVisible()
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('that is not there yet says that it is loading', () => {
    openApp({ packs: { ...packsOf(referencePack), load: () => new Promise(() => {}) } })
    expect(screen.getByText('Een ogenblik.')).toBeInTheDocument()
  })

  it('without one language is shown in the one there is', async () => {
    const dutch = { ...referencePack, texts: { nl: referencePack.texts['nl'] ?? never() } }
    const app = openApp({ packs: packsOf(dutch), language: 'en' })
    await app.choose(/^Employee/)
    await app.choose(/^This time only/)
    await app.press('Begin')
    expect(await screen.findByRole('heading', { level: 1, name: ask('tasks') })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: "I don't know" })).toBeInTheDocument()
  })
})

describe('a browser without storage', () => {
  it.each<Refusal>(['absent', 'refused'])(
    '(%s) says so before the first question, and all else works',
    async (refused) => {
      const app = openApp({ history: historyInMemory(), refused })
      expect(await screen.findByText('Deze browser bewaart niets')).toBeInTheDocument()
      await app.choose(/^Medewerker/)
      expect(screen.getByText('Bewaren kan in deze browser niet')).toBeInTheDocument()
      await expectNoAxeViolations(app.container)
      await app.press('Beginnen')
      await app.answer('no', 'no', 'no')
      expect(screen.getByText(/^Wordt niet bewaard/)).toBeInTheDocument()
      expect(screen.getByText('Dit advies wordt niet bewaard.')).toBeInTheDocument()
      expect(await app.history.list()).toEqual([])
    },
  )
})

describe('a save that fails', () => {
  const failures: readonly (readonly [HistoryFailure, RegExp])[] = [
    ['full', /geen ruimte meer/],
    ['refused', /laat bewaren niet toe/],
    ['damaged', /kunnen wij niet goed lezen/],
    ['closed', /verbinding met de opslag/],
    ['conflict', /ander tabblad/],
    ['newer', /nieuwere versie van de wijzer/],
  ]

  it.each(failures)(
    '(%s) is said, loses nothing on screen, and can be tried again',
    async (failure, sentence) => {
      const history = deviceHistory()
      const app = openApp({ history })
      await app.begin()
      await app.answer('yes')
      await waitFor(() => expect(screen.getByText('Opgeslagen op dit apparaat')).toBeVisible())
      vi.mocked(history.save).mockRejectedValueOnce(new HistoryError(failure))
      await app.answer('no')
      const alert = await screen.findByRole('alert')
      expect(alert).toHaveTextContent('Uw laatste antwoord is nog niet opgeslagen')
      expect(alert).toHaveTextContent(sentence)
      expect(heading()).toHaveTextContent(ask('undisturbed'))
      await expectNoAxeViolations(app.container)
      await app.press('Probeer opnieuw op te slaan')
      expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
      const [run] = await history.list()
      expect(run?.steps.map(({ answer }) => answer)).toEqual(['yes', 'no'])
    },
  )

  it('is made good by the next answer', async () => {
    const history = deviceHistory()
    vi.mocked(history.keepPack).mockRejectedValueOnce(new HistoryError('closed'))
    vi.mocked(history.save).mockRejectedValueOnce(new HistoryError('full'))
    const app = openApp({ history })
    await app.begin()
    await app.answer('yes')
    expect(await screen.findByRole('alert')).toBeInTheDocument()
    await app.answer('yes')
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
    expect((await history.list())[0]?.steps).toHaveLength(2)
    expect(await history.packOf(referencePack.ref)).toBeDefined()
  })
})

describe('a fault of ours', () => {
  it('in one screen shows the trouble and the ways on; another try has all answers, kept or not', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const today = vi.fn(() => '2026-12-01')
    const app = openApp({ today })
    await app.begin('once')
    await app.answer(...yes(11))
    await app.user.click(screen.getByRole('link', { name: 'Thuiswerkwijzer' }))
    await screen.findByText(/U hebt 11 vragen beantwoord/)
    today.mockImplementation(() => {
      throw new Error('crash')
    })
    await app.user.click(screen.getByRole('link', { name: 'Eerdere keren' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Er gaat iets mis' })).toBeVisible()
    await expectNoAxeViolations(app.container)
    today.mockImplementation(() => '2026-12-01')
    await app.press('Probeer opnieuw')
    const title = await screen.findByRole('heading', { level: 1, name: 'Eerdere keren' })
    await waitFor(() => expect(title).toHaveFocus())
    await app.user.click(screen.getByRole('link', { name: 'Thuiswerkwijzer' }))
    await app.press('Verder gaan')
    await waitFor(() => expect(address()).toBe('#/vraag/12'))
  })

  it('is left behind by going elsewhere', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const today = vi.fn(() => '2026-12-01')
    const app = openApp({ today, hash: '#/over' })
    await screen.findByRole('heading', { level: 1, name: /Over|Van wie|beslisboom/ })
    today.mockImplementation(() => {
      throw new Error('crash')
    })
    await app.user.click(screen.getByRole('link', { name: 'Eerdere keren' }))
    expect(await screen.findByText('Er gaat iets mis')).toBeVisible()
    today.mockImplementation(() => '2026-12-01')
    await app.user.click(screen.getByRole('link', { name: 'Naar het begin' }))
    expect(await screen.findByRole('form', { name: 'Begin met de vragen' })).toBeVisible()
  })
})

function never(): never {
  throw new Error('no Dutch')
}
