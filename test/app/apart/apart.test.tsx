import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '#tree/decision-tree.ts'
import { address, aDraft, heading, historyWith, openApp, yes } from '../../support/an-app.tsx'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { referencePack } from '../../support/reference-pack.ts'

const { nl } = referencePack.texts
const ask = (id: string, voice: 'employee' | 'manager' | 'counsellor') =>
  nl?.questions[id]?.voices[voice].ask ?? ''
const done = { finishedOn: '2026-11-20' }

beforeEach(() => window.history.replaceState(null, '', '#/'))

async function open(answers: readonly Answer[] = yes(12)) {
  const app = openApp({ history: await historyWith(aDraft(done, answers)), hash: '#/samen' })
  await screen.findByRole('heading', { level: 1, name: 'Apart invullen en vergelijken' })
  const tick = async (name: string) =>
    app.user.click(await screen.findByRole('checkbox', { name: new RegExp(`^${name}`) }))
  return { ...app, tick }
}

describe('walked apart on one device', () => {
  it('the manager answers what may be compared; only what differs is shown, to the employee', async () => {
    const app = await open()
    await app.tick('Leidinggevende')
    await app.press('Verder')
    const given = 'Geef het apparaat nu aan uw leidinggevende'
    expect(await screen.findByRole('heading', { level: 1, name: given })).toHaveFocus()
    expect(screen.getByText(/hoogstens 12 vragen/)).toBeVisible()
    expect(screen.queryByRole('navigation')).toBeNull()
    expect(screen.queryByRole('link', { name: /beslisboom/ })).toBeNull()
    await expectNoAxeViolations(app.container)
    await app.press('Ik ben de leidinggevende')
    expect(
      await screen.findByRole('heading', { level: 1, name: ask('tasks', 'manager') }),
    ).toHaveFocus()
    await app.answer('yes', 'yes', 'unsure', 'no', 'yes', 'yes', 'yes', 'no', 'yes')
    // Load `no` asks what can be agreed about it, and that is the manager's own doing.
    expect(heading()).toHaveTextContent(ask('presence', 'manager'))
    await app.answer('yes')
    expect(heading()).toHaveTextContent('Dat was de laatste vraag')
    await app.press('Klaar')
    expect(heading()).toHaveTextContent('Geef het apparaat nu terug aan de medewerker')
    expect(screen.getByRole('main')).not.toHaveTextContent(/Ja|Nee|Weet ik niet|\?/)
    await app.press('Ik ben de medewerker')
    expect(heading()).toHaveTextContent('Waar u verschillend over denkt')
    await expectNoAxeViolations(app.container)
    const shown = within(screen.getByRole('main')).getAllByRole('listitem')
    expect(shown).toHaveLength(2)
    expect(shown[0]).toHaveTextContent(ask('rhythm', 'employee'))
    expect(shown[0]).toHaveTextContent(ask('rhythm', 'manager'))
    expect(shown[1]).toHaveTextContent(ask('load', 'manager'))
    expect(screen.queryByRole('button', { name: 'Laat zien aan de verzuimbegeleider' })).toBeNull()
    // By name only they are on the employee's own list, and on no other.
    window.history.pushState(null, '', '#/agenda')
    window.dispatchEvent(new PopStateEvent('popstate'))
    const group = await screen.findByRole('group', { name: 'Hier kijkt u er anders naar' })
    expect(within(group).getAllByRole('checkbox')).toHaveLength(2)
    expect(screen.getByText(/^Er staat niets op/)).toBeVisible()
    window.history.back()
    await app.press('Klaar en wissen')
    expect(await screen.findByText(/^Gewist/)).toBeVisible()
    window.history.pushState(null, '', '#/agenda')
    window.dispatchEvent(new PopStateEvent('popstate'))
    await screen.findByRole('heading', { level: 1, name: 'Voor uw gesprek' })
    expect(screen.queryByRole('group', { name: 'Hier kijkt u er anders naar' })).toBeNull()
    expect(app.history.save).toHaveBeenCalledTimes(0)
  })

  it('nothing of the employee is in reach while someone else has the device', async () => {
    const app = await open()
    await app.tick('Leidinggevende')
    await app.press('Verder')
    for (const hash of ['#/', '#/eerder', '#/eerder/1', '#/agenda', '#/advies', '#/vraag/3']) {
      window.history.pushState(null, '', hash)
      window.dispatchEvent(new PopStateEvent('popstate'))
      await waitFor(() => expect(address()).toBe('#/samen'))
      expect(heading()).toHaveTextContent('Geef het apparaat nu aan uw leidinggevende')
    }
    expect(document.title).toBe('Apart invullen – Thuiswerkwijzer')
  })

  it('the manager goes back, changes an answer, stops: all is gone', async () => {
    const app = await open()
    await app.tick('Leidinggevende')
    await app.press('Verder')
    await app.press('Ik ben de leidinggevende')
    await app.answer('no')
    await app.press('Vorige vraag')
    expect(screen.getByRole('button', { name: 'Nee' })).toHaveAttribute('aria-pressed', 'true')
    await app.answer('yes', 'yes')
    expect(heading()).toHaveTextContent(ask('partly', 'manager'))
    await app.press('Stoppen en wissen')
    expect(screen.getByText('Wat er was gekozen, is gewist.')).toBeVisible()
    await app.press('Ik ben de medewerker')
    expect(heading()).toHaveTextContent('Apart invullen en vergelijken')
  })

  it('is wiped when the page goes, and says so when it comes back', async () => {
    const app = await open()
    await app.tick('Leidinggevende')
    await app.press('Verder')
    await app.press('Ik ben de leidinggevende')
    await app.answer('no')
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    // The browser brings back the page that it put aside.
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    expect(await screen.findByText(/^De wijzer is even weg geweest/)).toBeVisible()
    app.unmount()
    // A page loaded anew at this place is not the employee's either.
    const next = openApp({ history: app.history })
    expect(await screen.findByText(/^De wijzer is even weg geweest/)).toBeVisible()
    expect(screen.queryByRole('navigation')).toBeNull()
    await next.press('Ik ben de medewerker')
    expect(await screen.findByRole('navigation')).toBeInTheDocument()
  })

  it.each([
    ['Ja', 'counsellor', true],
    ['Nee', 'manager', false],
  ] as const)(
    'a counsellor, under the bedrijfsarts: %s, reads the %s’s wording',
    async (under, voice, mayShare) => {
      const app = await open()
      await app.tick('Leidinggevende')
      await app.tick('Verzuimbegeleider')
      await app.press('Verder')
      expect(screen.getByRole('radio', { name: 'Ja' })).toHaveFocus()
      await app.choose(under)
      await app.press('Verder')
      await app.press('Ik ben de leidinggevende')
      await app.answer('yes', 'no')
      await app.press('Klaar')
      expect(heading()).toHaveTextContent('Geef het apparaat nu aan uw verzuimbegeleider')
      await app.press('Ik ben de verzuimbegeleider')
      expect(heading()).toHaveTextContent(ask('tasks', voice))
      await app.answer('yes', 'unsure')
      await app.press('Klaar')
      await app.press('Ik ben de medewerker')
      const [only] = within(screen.getByRole('main')).getAllByRole('listitem')
      expect(only).toHaveTextContent(ask('workplace', voice))
      expect(only).toHaveTextContent(/Ja.*Nee.*Weet ik niet/)
      const share = screen.queryByRole('button', { name: 'Laat zien aan de verzuimbegeleider' })
      expect(share !== null).toBe(mayShare)
      if (share === null) return
      await app.user.click(share)
      expect(heading()).toHaveTextContent('Geef het apparaat nu aan uw verzuimbegeleider')
      await app.press('Ja, laat zien')
      expect(screen.getByText(/^De medewerker deelt dit met u/)).toBeVisible()
      expect(screen.queryByRole('navigation')).toBeNull()
      await expectNoAxeViolations(app.container)
      await app.press('Klaar: ik geef het terug')
      await app.press('Ik ben de medewerker')
      expect(screen.getByText(/Alleen u ziet dit/)).toBeVisible()
    },
  )

  it('asks for a whole run first, and who takes part', async () => {
    const app = await open(yes(4).with(0, 'yes'))
    // An employee's unfinished way is no view to compare with.
    expect(screen.getByText(/^Beantwoord eerst zelf/)).toBeVisible()
    app.unmount()
    window.history.replaceState(null, '', '#/')
    const other = await open()
    await other.press('Verder')
    expect(screen.getByRole('alert')).toHaveTextContent('Kies wie het ook invult.')
    await expectNoAxeViolations(other.container)
  })

  it('is not for a manager', async () => {
    const app = openApp({ hash: '#/' })
    await app.choose(/^Leidinggevende/)
    await app.press('Beginnen')
    await app.answer('yes')
    window.history.pushState(null, '', '#/samen')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(await screen.findByText('Dit scherm is alleen voor de medewerker zelf.')).toBeVisible()
  })
})
