import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { address, deviceHistory, heading, openApp } from '../../support/an-app.tsx'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { referencePack } from '../../support/reference-pack.ts'

const { nl, en } = referencePack.texts
const ask = (id: string) =>
  [nl, en].map((texts) => texts?.questions[id]?.voices.employee.ask ?? '').join(' ')

beforeEach(() => window.history.replaceState(null, '', '#/'))

async function open(language = 'nl') {
  const history = deviceHistory()
  const app = openApp({ history, hash: '#/spreekkamer', language })
  await screen.findByRole('radio', { name: language === 'nl' ? 'Ja' : 'Yes' })
  return app
}

/** Real presses lie further apart than the pause in which a second one does not count. */
let clock = 1000
function key(name: string, more: KeyboardEventInit = {}, after = 1000) {
  clock += after
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    ...more,
  })
  Object.defineProperty(event, 'timeStamp', { value: clock })
  fireEvent(document.activeElement ?? document.body, event)
}

async function begin() {
  const app = await open()
  await app.choose('Ja')
  await app.press('Begin in de spreekkamer')
  await waitFor(() => expect(heading()).toHaveFocus())
  return app
}

const plain = (words = '') => words.replaceAll('**', '')

function expectWords(place: HTMLElement, all: readonly (string | undefined)[]) {
  for (const words of all) expect(place).toHaveTextContent(plain(words))
}

describe('the consulting room', () => {
  it('asks in both languages, is answered by keys, advises in both, and keeps nothing', async () => {
    const app = await begin()
    expect(heading()).toHaveTextContent(nl?.questions['tasks']?.voices.employee.ask ?? '')
    expect(heading()).toHaveTextContent(en?.questions['tasks']?.voices.employee.ask ?? '')
    const [own, other] = heading().querySelectorAll('[lang]')
    expect([own?.getAttribute('lang'), other?.getAttribute('lang')]).toEqual(['nl', 'en'])
    await expectNoAxeViolations(app.container)
    for (const name of ['1', '1', '1', '3']) key(name)
    await waitFor(() => expect(heading()).toHaveFocus())
    expect(heading()).toHaveTextContent(ask('step'))
    await app.press('Vorige vraag')
    expect(screen.getByRole('button', { name: "Weet ik niet I don't know" })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    key('2')
    await waitFor(() =>
      expect(heading()).toHaveTextContent(nl?.outcomes['talk-first']?.title ?? ''),
    )
    expect(heading()).toHaveTextContent(en?.outcomes['talk-first']?.title ?? '')
    const main = screen.getByRole('main')
    for (const texts of [nl, en]) {
      const next = texts?.outcomes['talk-first']?.next?.['talk']?.employee ?? []
      expect(next).toHaveLength(3)
      expectWords(main, [texts?.warning, texts?.secondOpinion, texts?.notBinding, ...next])
    }
    await expectNoAxeViolations(app.container)
    for (const verb of ['save', 'saveCase', 'keepPack', 'currentCase'] as const)
      expect(app.history[verb]).not.toHaveBeenCalled()
    expect(address()).toBe('#/spreekkamer')
    expect(document.title).toBe('In de spreekkamer – Thuiswerkwijzer')
    await app.press('Klaar en wissen')
    expect(await screen.findByText('Gewist. Er is niets bewaard.')).toBeVisible()
    await app.choose('Ja')
    await app.press('Begin in de spreekkamer')
    expect(within(main).queryByRole('button', { pressed: true })).toBeNull()
  })

  it('says every point in both languages where a direction is advised, and no second opinion', async () => {
    await begin()
    for (let times = 0; times < 12; times += 1) {
      const asked = heading().textContent
      key('1')
      await waitFor(() => expect(heading().textContent).not.toBe(asked))
    }
    const main = screen.getByRole('main')
    for (const texts of [nl, en]) {
      expect(heading()).toHaveTextContent(texts?.outcomes['mix']?.title ?? '')
      expectWords(main, [texts?.notBinding, ...Object.values(texts?.points ?? {})])
      expect(main).not.toHaveTextContent(plain(texts?.secondOpinion))
    }
  })

  it('has keys that can be switched off, and that leave the browser’s own alone (2.1.4)', async () => {
    const app = await begin()
    const first = heading().textContent
    key('1', { ctrlKey: true })
    key('1', { metaKey: true })
    key('1', { altKey: true })
    key('1', { repeat: true })
    key('4')
    expect(heading().textContent).toBe(first)
    key('1')
    await waitFor(() => expect(heading().textContent).not.toBe(first))
    const second = heading().textContent
    // Pressed twice at once, the second press was not for a question that nobody has read.
    key('1', {}, 200)
    expect(heading().textContent).toBe(second)
    expect(screen.getByRole('button', { name: 'Ja Yes' })).toHaveAttribute('aria-keyshortcuts', '1')
    await app.user.click(screen.getByRole('checkbox', { name: /^Antwoorden met de toetsen/ }))
    expect(screen.getByRole('button', { name: 'Ja Yes' })).not.toHaveAttribute('aria-keyshortcuts')
    key('1')
    expect(heading().textContent).toBe(second)
    await app.press('Ja Yes')
    await waitFor(() => expect(heading().textContent).not.toBe(second))
  })

  it('is wiped when the page goes, and when another page is opened', async () => {
    const app = await begin()
    key('2')
    await waitFor(() => expect(heading()).not.toHaveTextContent(/werk dat u thuis kunt doen/))
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    // The browser brings back the page that it put aside.
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    await waitFor(() => expect(heading()).toHaveTextContent('In de spreekkamer'))
    await app.choose('Ja')
    await app.press('Begin in de spreekkamer')
    key('2')
    await screen.findByRole('button', { name: /^Vorige vraag/ })
    window.history.pushState(null, '', '#/privacy')
    window.dispatchEvent(new PopStateEvent('popstate'))
    await waitFor(() => expect(heading()).toHaveTextContent('Uw privacy'))
    window.history.back()
    await waitFor(() => expect(heading()).toHaveTextContent('In de spreekkamer'))
  })

  it('is only for who works under the bedrijfsarts', async () => {
    const app = await open()
    await app.press('Begin in de spreekkamer')
    expect(screen.getByText(/^Kies of u onder verantwoordelijkheid/)).toBeVisible()
    await app.choose('Nee')
    expect(await screen.findByText('Deze stand is niet voor u')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Begin in de spreekkamer' })).toBeNull()
    const link = within(screen.getByRole('main')).getByRole('link')
    expect(link).toHaveAttribute('href', '#/')
    await expectNoAxeViolations(app.container)
  })

  it('puts the language of the interface first', async () => {
    const app = await open('en')
    await app.choose('Yes')
    await app.press('Begin in the consulting room')
    await waitFor(() => expect(heading()).toHaveFocus())
    expect(heading().querySelector('[lang]')).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('button', { name: "I don't know Weet ik niet" })).toBeVisible()
  })
})
