import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { listsOf } from '#app/state/use-runs.ts'
import {
  aDraft,
  address,
  deviceHistory,
  heading,
  historyWith,
  openApp,
  yes,
} from '../../support/an-app.tsx'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { referencePack } from '../../support/reference-pack.ts'

const { nl } = referencePack.texts
const ask = (id: string) => nl?.questions[id]?.voices.employee.ask ?? ''
const startTitle = 'Is thuiswerken een goede eerste stap terug naar werk?'

beforeEach(() => window.history.pushState(null, '', '#/'))

describe('what was chosen on the start page', () => {
  it('is still chosen after another page, by Back and by a link', async () => {
    const app = openApp({ hash: '#/' })
    await app.choose(/^Leidinggevende/)
    await app.user.click(screen.getByRole('checkbox', { name: /^Verzuimbegeleider/ }))
    await app.user.click(screen.getByRole('link', { name: 'Van wie zijn de vragen?' }))
    await screen.findByRole('heading', { level: 2, name: /Van wie/ })
    window.history.back()
    expect(await screen.findByRole('radio', { name: /^Leidinggevende/ })).toBeChecked()
    window.location.hash = '#/privacy'
    await screen.findByRole('heading', { level: 1, name: 'Uw privacy' })
    await app.user.click(screen.getByRole('link', { name: 'Thuiswerkwijzer' }))
    expect(await screen.findByRole('radio', { name: /^Leidinggevende/ })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: /^Verzuimbegeleider/ })).toBeChecked()
  })
})

describe('on return', () => {
  it('an unfinished run goes on where it stands', async () => {
    const app = openApp({ history: await historyWith(aDraft({}, yes(4))) })
    expect(await screen.findByText(/U hebt 4 vragen beantwoord/)).toBeInTheDocument()
    await expectNoAxeViolations(app.container)
    await app.press('Verder gaan')
    expect(await screen.findByRole('heading', { level: 1, name: ask('step') })).toHaveFocus()
    expect(address()).toBe('#/vraag/5')
    await app.answer('no')
    await waitFor(async () => expect((await app.history.list())[0]?.finishedOn).toBe('2026-12-01'))
    const [run] = await app.history.list()
    expect(run).toMatchObject({ id: 'earlier', startedOn: '2026-11-01', steps: { length: 5 } })
  })

  it('what was read before there was a page is there at once, and read once more for what other tabs saved since', async () => {
    const history = await historyWith(aDraft({}, yes(4)))
    const lists = await listsOf({ history })
    await history.save({ ...aDraft({}, yes(5)), rev: 1 })
    openApp({ history, lists })
    expect(await screen.findByText(/U hebt 4 vragen beantwoord/)).toBeInTheDocument()
    expect(await screen.findByText(/U hebt 5 vragen beantwoord/)).toBeInTheDocument()
  })

  it('a run finished since is not offered to go on with', async () => {
    const app = openApp({ history: await historyWith(aDraft({}, yes(4))) })
    await app.press('Verder gaan')
    await app.answer('no')
    await app.press('Opnieuw invullen')
    expect(await screen.findByText(/al 1 keer ingevuld/)).toBeInTheDocument()
    await waitFor(() => expect(screen.queryByText('U was al begonnen')).not.toBeInTheDocument())
  })

  it('a run left in the middle is offered with all its answers', async () => {
    const app = openApp()
    await app.begin()
    await app.answer(...yes(3))
    await app.press('Uw antwoorden')
    await app.press('Opnieuw beginnen')
    await app.press('Verder gaan')
    expect(await screen.findByRole('heading', { level: 1, name: ask('talk') })).toBeInTheDocument()
    await app.answer('no')
    await waitFor(async () => expect((await app.history.list())[0]?.steps).toHaveLength(4))
  })

  it('a new run takes the place of one that is not wanted', async () => {
    const app = openApp({ history: await historyWith(aDraft({}, yes(4))) })
    await app.press('Opnieuw beginnen')
    expect(screen.getByRole('radio', { name: /^Medewerker/ })).toHaveFocus()
    await app.begin()
    await app.answer('yes')
    await waitFor(async () => expect(await app.history.list()).toHaveLength(2))
    const steps = (await app.history.list()).map((run) => run.steps.length)
    expect(steps).toEqual([1, 4])
  })

  it('a new page opens in the middle of a kept run', async () => {
    openApp({ history: await historyWith(aDraft({}, yes(6))), hash: '#/vraag/3' })
    await screen.findByRole('heading', { level: 1, name: ask('undisturbed') })
    expect(screen.getByRole('button', { name: 'Ja' })).toHaveAttribute('aria-pressed', 'true')
  })
})

describe('what is erased', () => {
  it('is gone from the list by the time it is said', async () => {
    const history = await historyWith(aDraft({}, yes(4)), aDraft({ id: 'later' }, yes(2)))
    const app = openApp({ history, hash: '#/eerder' })
    expect(await screen.findAllByRole('button', { name: 'Wissen' })).toHaveLength(2)
    const left = (await history.list()).slice(0, 1)
    let read = (_: typeof left) => {}
    const asked = vi.mocked(history.list).mock.calls.length
    vi.mocked(history.list).mockReturnValue(new Promise((resolve) => (read = resolve)))
    await app.user.click(screen.getAllByRole('button', { name: 'Wissen' })[1] ?? document.body)
    await app.press('Ja, wissen')
    await waitFor(() => expect(history.erase).toHaveBeenCalledOnce())
    await waitFor(() => expect(history.list).toHaveBeenCalledTimes(asked + 1))
    expect(screen.queryByText('Gewist')).not.toBeInTheDocument()
    read(left)
    expect(await screen.findByText('Gewist')).toBeVisible()
    expect(screen.getAllByRole('button', { name: 'Wissen' })).toHaveLength(1)
  })
})

describe('an address', () => {
  it.each(['#/vraag/9', '#/vraag/999999', '#/advies'])(
    '%s, beyond where the run stands, leads to where it stands',
    async (hash) => {
      openApp({ history: await historyWith(aDraft({}, yes(2))), hash })
      expect(
        await screen.findByRole('heading', { level: 1, name: ask('undisturbed') }),
      ).toBeVisible()
      expect(address()).toBe('#/vraag/3')
    },
  )

  it('of a question in a run finished today leads to that question', async () => {
    const draft = aDraft({ finishedOn: '2026-12-01' }, ['yes', 'no', 'yes'])
    openApp({ history: await historyWith(draft), hash: '#/vraag/2' })
    expect(await screen.findByRole('heading', { level: 1, name: ask('workplace') })).toBeVisible()
  })

  it.each(['#/vraag/2', '#/advies', '#/antwoorden'])(
    '%s does not open a run finished on an earlier day',
    async (hash) => {
      const draft = aDraft({ finishedOn: '2026-11-30' }, ['yes', 'no', 'yes'])
      const app = openApp({ history: await historyWith(draft), hash })
      expect(await screen.findByRole('heading', { level: 1, name: startTitle })).toBeVisible()
      expect(address()).toBe('#/')
      expect(app.history.save).not.toHaveBeenCalled()
    },
  )

  it('of a question without any run leads to the start', async () => {
    openApp({ hash: '#/vraag/5' })
    expect(await screen.findByRole('heading', { level: 1, name: startTitle })).toBeVisible()
    expect(screen.queryByText('Uw vorige antwoorden zijn weg')).not.toBeInTheDocument()
  })

  it('of a run that was not kept says that it is gone', async () => {
    const before = openApp()
    await before.begin('once')
    await before.answer('yes', 'yes')
    before.unmount()
    const app = openApp({ history: before.history })
    expect(await screen.findByText('Uw vorige antwoorden zijn weg')).toBeInTheDocument()
    expect(address()).toBe('#/')
    await expectNoAxeViolations(app.container)
  })

  it.each(['#/onzin', '#/vraag/0', '#/vraag/talk', '#/vraag/1/2', '#/eerder/x', '#/eerder/7'])(
    '%s, which we do not know, says so and has a way on',
    async (hash) => {
      const app = openApp({ hash })
      expect(await screen.findByText('Dit adres bestaat niet')).toBeInTheDocument()
      expect(screen.getByRole('link', { name: /Naar het begin/ })).toBeInTheDocument()
      await expectNoAxeViolations(app.container)
    },
  )

  it.each([
    ['#/over', 'Over de vragen'],
    ['#/privacy', 'Privacy'],
    ['#/eerder', 'Eerdere keren'],
  ])('%s bears its title, and focus on its h1 when one comes there', async (hash, title) => {
    const app = openApp({ history: deviceHistory() })
    await screen.findByRole('heading', { level: 1, name: startTitle })
    const link = screen.getAllByRole('link').find((one) => one.getAttribute('href') === hash)
    await app.user.click(link ?? document.body)
    await waitFor(() => expect(document.title).toBe(`${title} – Thuiswerkwijzer`))
    await waitFor(() => expect(heading()).toHaveFocus())
    await expectNoAxeViolations(app.container)
  })
})
