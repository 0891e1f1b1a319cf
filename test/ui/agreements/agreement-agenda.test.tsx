import { chosenTexts, chosenWithout, questionKey } from '#ui/screens/agreements/agenda.ts'
import { AgendaScreen } from '#ui/screens/agreements/AgendaScreen.tsx'
import { screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

const own = {
  arrange: [{ key: 'concern load', text: 'Hoeveel werk' }],
  differences: [{ key: 'difference contact', text: 'Contact met collega’s' }],
  topics: [{ key: 'question talk', text: 'Samen praten' }],
}

function props(more: Partial<ComponentProps<typeof AgendaScreen>> = {}) {
  return {
    own,
    isConcluded: true,
    questions: ['Wat is de planning?'],
    onQuestions: vi.fn(),
    onPrint: vi.fn(),
    ...more,
  }
}

const paper = () => document.querySelector('.agenda-print')

describe('the two agendas', () => {
  it.each(['nl', 'en'])('have no axe violations: %s', async (language) => {
    const { container } = show(
      <main>
        <AgendaScreen {...props()} />
      </main>,
      { language },
    )
    await expectNoAxeViolations(container)
  })

  it('put nothing on the one for the conversation by themselves', () => {
    show(<AgendaScreen {...props()} />)
    expect(screen.getByText(/Er staat niets op/)).toBeVisible()
    expect(
      screen.queryByRole('button', { name: 'Lijst voor het gesprek afdrukken' }),
    ).not.toBeInTheDocument()
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked()
    expect(paper()).not.toHaveTextContent(/Hoeveel|Contact|praten|planning/)
  })

  it('put on it what the employee ticks, without what kind of thing it is', async () => {
    const given = props()
    const { user } = show(<AgendaScreen {...given} />)
    await user.click(screen.getByRole('checkbox', { name: 'Hoeveel werk' }))
    await user.click(screen.getByRole('checkbox', { name: /^Zet vraag 1/ }))
    await user.click(screen.getByRole('button', { name: 'Lijst voor het gesprek afdrukken' }))
    expect(given.onPrint).toHaveBeenCalledOnce()
    const listed = [...(paper()?.querySelectorAll('li') ?? [])].map((item) => item.textContent)
    expect(listed).toEqual(['Hoeveel werk', 'Wat is de planning?'])
    expect(paper()).not.toHaveTextContent(/Eerst regelen|anders naar/)
    await user.click(screen.getByRole('checkbox', { name: 'Hoeveel werk' }))
    expect(paper()).not.toHaveTextContent('Hoeveel werk')
  })

  it('print the own one only when asked, and then the other again', async () => {
    const seen: (string | null | undefined)[] = []
    const onPrint = vi.fn(() => {
      seen.push(paper()?.textContent)
      window.dispatchEvent(new Event('afterprint'))
    })
    const { user } = show(<AgendaScreen {...props({ onPrint })} />)
    await user.click(screen.getByRole('button', { name: 'Eigen lijst afdrukken' }))
    expect(seen).toHaveLength(1)
    expect(seen[0]).toMatch(/Eerst regelen.*Hoeveel werk.*Contact.*Samen praten.*planning/)
    expect(paper()).not.toHaveTextContent('Samen praten')
  })

  it('keep own questions, leave empty ones out, and keep focus', async () => {
    const given = props()
    const { user } = show(<AgendaScreen {...given} />)
    await user.click(screen.getByRole('button', { name: 'Vraag toevoegen' }))
    await user.click(screen.getByRole('button', { name: 'Vraag toevoegen' }))
    expect(screen.getByRole('textbox', { name: 'Vraag 3' })).toHaveFocus()
    await user.keyboard('Wie vervangt mij?')
    await user.tab()
    expect(given.onQuestions).toHaveBeenLastCalledWith(['Wat is de planning?', 'Wie vervangt mij?'])
    await user.click(screen.getByRole('button', { name: 'Vraag 1 weghalen' }))
    expect(screen.getByRole('heading', { name: 'Uw eigen vragen' })).toHaveFocus()
  })

  it('have room for 20 questions', () => {
    show(
      <AgendaScreen {...props({ questions: Array.from({ length: 20 }, (_, at) => `V${at}`) })} />,
    )
    expect(screen.queryByRole('button', { name: 'Vraag toevoegen' })).not.toBeInTheDocument()
  })

  it('say what to do where there is nothing yet', () => {
    const empty = { arrange: [], differences: [], topics: [] }
    show(<AgendaScreen {...props({ own: empty, questions: [], isConcluded: false })} />)
    expect(screen.getByText(/Er staat nog niets op uw lijst/)).toBeVisible()
  })
})

describe('the choice', () => {
  it('follows the questions when one goes', () => {
    const chosen = new Set(['concern load', questionKey(0), questionKey(2)])
    const after = chosenWithout(chosen, 1)
    expect([...after]).toEqual(['concern load', questionKey(0), questionKey(1)])
    expect(chosenTexts(own, ['A', 'B'], after)).toEqual(['Hoeveel werk', 'A', 'B'])
    expect([...chosenWithout(chosen, 0)]).toEqual(['concern load', questionKey(1)])
  })
})
