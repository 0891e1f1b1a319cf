import { parseSheet } from '#agreement/parse-sheet.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { deviceHistory, openApp, yes, openFolds } from '../../support/an-app.tsx'
import { referencePack } from '../../support/reference-pack.ts'

const { nl } = referencePack.texts
const distance = nl?.concerns['distance']?.agreement ?? ''

beforeEach(() => window.history.pushState(null, '', '#/'))

function aDevice() {
  return deviceHistory(historyInMemory(parseSheet))
}

/** All yes, but never at the workplace: home, with the concern `distance`. */
async function toHome(app: ReturnType<typeof openApp>) {
  await app.begin()
  await app.answer(...yes(11), 'no')
  await screen.findByRole('heading', { level: 1, name: /Thuis beginnen lijkt/ })
}

async function follow(name: string) {
  const link = await screen.findByRole('link', { name })
  go(link.getAttribute('href') ?? '')
}

function go(hash: string): void {
  window.history.pushState(null, '', hash)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

describe('what to take along to the talk', () => {
  it.each([
    ['after all Ja, that nothing came of it', 12, /komt niets om eerst te regelen of te bespreken/],
    ['before the end, to answer the questions first', 3, /Beantwoord eerst de vragen/],
  ])('says %s', async (_, times, words) => {
    const app = openApp({ history: aDevice() })
    await app.begin()
    await app.answer(...yes(times))
    await screen.findByText('Opgeslagen op dit apparaat')
    await follow('Gesprek en afspraken')
    expect(await screen.findByText(words)).toBeVisible()
    await follow('Afspraken maken')
    expect(await screen.findByRole('link', { name: 'Bereid het gesprek voor' })).toBeVisible()
  })
})

describe('from advice to agreements', () => {
  it('takes a suggestion over in one press, and keeps it in the case', async () => {
    const history = aDevice()
    const app = openApp({ history, today: '2026-11-24' })
    await toHome(app)
    openFolds()
    const [first] = await screen.findAllByRole('button', { name: 'Neem over' })
    await app.user.click(first as HTMLElement)
    expect(await screen.findByText('Overgenomen.')).toBeVisible()
    await follow('Afspraken maken')
    expect(await screen.findByDisplayValue(distance)).toBeVisible()
    expect(document.title).toBe('Afspraken – Thuiswerkwijzer')
    expect(screen.getByLabelText('Samen opnieuw kijken op')).toHaveValue('2027-01-05')
    expect(screen.getByLabelText(/^Laatste dag voor het gesprek/)).toHaveValue('2027-02-24')
    const [kept] = await history.cases()
    expect(kept?.sheets).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toMatch(/"distance"|"presence"|"home"/)
  })

  it('opens the next run with last time’s agreements, and leads to the one that went differently', async () => {
    const history = aDevice()
    const app = openApp({ history, today: '2026-11-24' })
    await app.begin()
    await app.answer(...yes(7), 'no', ...yes(4), 'no')
    openFolds()
    const buttons = await screen.findAllByRole('button', { name: 'Neem over' })
    await app.user.click(buttons[0] as HTMLElement)
    await app.user.click(buttons[1] as HTMLElement)
    await waitFor(async () =>
      expect((await history.cases())[0]?.sheets[0]?.['own']).toHaveLength(2),
    )
    app.unmount()
    window.history.pushState(null, '', '#/')
    const next = openApp({ history, today: '2027-01-05' })
    await next.begin()
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Hoe ging het met de afspraken?' }),
    ).toBeVisible()
    const items = within(screen.getByRole('main')).getAllByRole('listitem')
    await next.user.click(within(items[0] as HTMLElement).getByRole('radio', { name: 'Klaar' }))
    await next.user.click(
      within(items[1] as HTMLElement).getByRole('radio', { name: 'Ging anders' }),
    )
    await next.press(/^Verder met nieuwe afspraken/)
    expect(await screen.findByRole('button', { name: 'Weet ik niet' })).toBeVisible()
    const [kept] = await history.cases()
    const [before, after] = (kept?.sheets ?? []).map(parseSheet)
    expect(before?.own.map(({ status }) => status)).toEqual(['done', 'changed'])
    expect(after?.own.map(({ status }) => status)).toEqual(['open'])
    expect(after?.days['evaluated-on']).toBe('2027-02-16')
    go('#/afspraken')
    const title = await screen.findByRole('heading', { level: 2, name: 'Dit ging anders' })
    await waitFor(() => expect(title).toHaveFocus())
    const section = screen.getByRole('region', { name: 'Dit ging anders' })
    const field = within(section).getByLabelText('Wat spreekt u af?')
    expect(field).toHaveValue(after?.own[0]?.what)
    // Nowhere else on the page.
    expect(screen.getAllByDisplayValue(after?.own[0]?.what ?? '')).toEqual([field])
    await next.user.type(field, ' Vanaf nu om 10 uur.')
    expect(field).toBeVisible()
  })

  it('keeps nothing of a run that is not kept, and still has the sheet at hand', async () => {
    const history = aDevice()
    const app = openApp({ history, today: '2026-11-24' })
    await app.begin('once')
    await app.answer(...yes(11), 'no')
    openFolds()
    const [first] = await screen.findAllByRole('button', { name: 'Neem over' })
    await app.user.click(first as HTMLElement)
    await follow('Afspraken maken')
    expect(await screen.findByDisplayValue(distance)).toBeVisible()
    expect(screen.getByText(/Deze afspraken worden niet bewaard/)).toBeVisible()
    expect(history.saveCase).not.toHaveBeenCalled()
    expect(await history.cases()).toEqual([])
  })

  it('leads from the advice to the decision that differs, open and in focus', async () => {
    const app = openApp({ history: aDevice(), today: '2026-11-24' })
    await toHome(app)
    await app.user.click(await screen.findByText('Waarom dit advies?'))
    await app.press(/^Besluit u iets anders/)
    await waitFor(async () => expect(await screen.findByLabelText('Wat besluit u?')).toHaveFocus())
    expect(screen.getByLabelText('Wat besluit u?').closest('details')).toHaveAttribute('open')
  })

  it('has the employee’s agenda, from the advice and with own questions', async () => {
    const history = aDevice()
    const app = openApp({ history, today: '2026-11-24' })
    await toHome(app)
    await follow('Bereid het gesprek voor')
    expect(await screen.findByRole('heading', { level: 1, name: 'Voor uw gesprek' })).toBeVisible()
    const title = nl?.concerns['distance']?.title ?? ''
    expect(await screen.findByRole('checkbox', { name: title })).not.toBeChecked()
    await app.press('Vraag toevoegen')
    await app.user.keyboard('Wie belt mij?')
    await app.user.tab()
    await waitFor(async () =>
      expect((await history.cases())[0]).toMatchObject({ ownQuestions: ['Wie belt mij?'] }),
    )
  })
})
