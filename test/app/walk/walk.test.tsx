import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '#tree/decision-tree.ts'
import { address, heading, openApp, yes, openFolds } from '../../support/an-app.tsx'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { referencePack } from '../../support/reference-pack.ts'

const { nl, en } = referencePack.texts
const ask = (id: string) => nl?.questions[id]?.voices.employee.ask ?? ''
const label = (id: string) => nl?.questions[id]?.label ?? ''

beforeEach(() => window.history.pushState(null, '', '#/'))

describe('a walk', () => {
  it('goes from the start by the questions to the advice', async () => {
    const app = openApp()
    await app.begin()
    expect(await screen.findByRole('heading', { level: 1, name: ask('tasks') })).toHaveFocus()
    expect(address()).toBe('#/vraag/1')
    expect(document.title).toBe('Vragen – Thuiswerkwijzer')
    await expectNoAxeViolations(app.container)
    await app.answer(...yes(3))
    expect(heading()).toHaveTextContent(ask('talk'))
    expect(heading()).toHaveFocus()
    await screen.findByText(/Vraag 4. Nog hoogstens 14 vragen./, { selector: '[aria-live]' })
    await app.answer(...yes(9))
    expect(heading()).toHaveTextContent(nl?.outcomes['mix']?.title ?? '')
    expect(heading()).toHaveFocus()
    expect(address()).toBe('#/advies')
    expect(document.title).toBe('Advies – Thuiswerkwijzer')
    openFolds()
    const why = screen.getByText('Waarom dit advies?').closest('details')
    expect(why?.querySelectorAll('li')).toHaveLength(4)
    await app.press('Afdrukken')
    expect(app.services.print).toHaveBeenCalledOnce()
    await expectNoAxeViolations(app.container)
  })

  it('goes back and forward, with our buttons and the browser’s', async () => {
    const app = openApp()
    await app.begin()
    await app.answer('yes', 'no', 'unsure')
    expect(address()).toBe('#/advies')
    window.history.back()
    await waitFor(() => expect(heading()).toHaveTextContent(ask('undisturbed')))
    expect(screen.getByRole('button', { name: 'Weet ik niet' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await app.press('Vorige vraag')
    await waitFor(() => expect(heading()).toHaveTextContent(ask('workplace')))
    expect(heading()).toHaveFocus()
    await app.press('Volgende vraag')
    expect(address()).toBe('#/vraag/3')
    window.history.back()
    await waitFor(() => expect(address()).toBe('#/vraag/2'))
    window.history.forward()
    await waitFor(() => expect(address()).toBe('#/vraag/3'))
    expect(heading()).toHaveTextContent(ask('undisturbed'))
  })

  it('moves on at the marked answer and changes nothing', async () => {
    const app = openApp()
    await app.begin()
    await app.answer(...yes(12))
    openFolds()
    await app.press('Een antwoord wijzigen')
    await app.press(`Wijzigen vraag 2, ${label('workplace')}`)
    await app.answer('yes')
    expect(address()).toBe('#/vraag/3')
    await app.press('Uw antwoorden')
    expect(screen.getAllByRole('button', { name: /^Wijzigen/ })).toHaveLength(12)
    await expectNoAxeViolations(app.container)
    await app.press('Naar het advies')
    expect(address()).toBe('#/advies')
  })

  it('keeps what still fits after a change, and says what it dropped', async () => {
    const app = openApp()
    await app.begin()
    await app.answer(...yes(12))
    openFolds()
    await app.press('Een antwoord wijzigen')
    await app.press(/^Wijzigen vraag 8,/)
    await app.answer('no')
    expect(heading()).toHaveTextContent(ask('rhythm-arrange'))
    await app.answer('yes')
    expect(address()).toBe('#/advies')
    openFolds()
    await app.press('Een antwoord wijzigen')
    await app.press(/^Wijzigen vraag 6,/)
    await app.answer('no')
    expect(heading()).toHaveTextContent(nl?.outcomes['workplace-wiser']?.title ?? '')
    const said = await screen.findByText('7 antwoorden passen niet meer')
    const notice = said.closest('.notice')
    expect(notice).toHaveTextContent(label('rhythm-arrange'))
    const runs = await app.history.list()
    expect(runs[0]?.steps).toHaveLength(6)
    await expectNoAxeViolations(app.container)
  })

  it('begins again from the answers and from the advice', async () => {
    const app = openApp()
    await app.begin()
    await app.answer('yes')
    await app.press('Uw antwoorden')
    await app.press('Opnieuw beginnen')
    expect(address()).toBe('#/')
    await app.begin()
    await waitFor(() => expect(heading()).toHaveTextContent(ask('tasks')))
    expect(screen.getByRole('button', { name: 'Ja' })).not.toHaveAttribute('aria-pressed')
    await app.answer('no', 'no', 'no')
    await app.press('Opnieuw invullen')
    expect(address()).toBe('#/')
    expect(screen.queryByText('U was al begonnen')).not.toBeInTheDocument()
  })

  it('changes language in the middle and stays where it is', async () => {
    const app = openApp()
    await app.begin()
    await app.answer('yes', 'unsure')
    await app.press('English')
    await waitFor(() =>
      expect(heading()).toHaveTextContent(en?.questions['undisturbed']?.voices.employee.ask ?? ''),
    )
    expect(address()).toBe('#/vraag/3')
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    expect(document.title).toBe('Questions – Thuiswerkwijzer')
    expect(app.services.rememberLanguage).toHaveBeenCalledExactlyOnceWith('en')
    await app.press('Your answers')
    expect(screen.getAllByRole('button', { name: /^Change/ })).toHaveLength(2)
    await expectNoAxeViolations(app.container)
  })

  it('tells nothing in addresses and titles: two runs of one length have the same', async () => {
    const logOf = async (...given: readonly Answer[]) => {
      const app = openApp({ hash: '#/' })
      const log: string[] = []
      await app.begin('once')
      for (const one of given) {
        await app.answer(one)
        log.push(`${address()} ${document.title}`)
      }
      app.unmount()
      return log
    }
    const home = await logOf(...yes(3), 'unsure', ...yes(8))
    const away = await logOf(...yes(7), 'unsure', 'yes', 'yes', 'unsure', 'no')
    expect(home).toHaveLength(12)
    expect(away).toEqual(home)
  })
})
