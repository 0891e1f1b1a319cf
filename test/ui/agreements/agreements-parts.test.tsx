import { AgreementsReview } from '#ui/screens/agreements/AgreementsReview.tsx'
import { DepartDecision } from '#ui/screens/agreements/DepartDecision.tsx'
import { TakeOverButton } from '#ui/screens/agreements/TakeOverButton.tsx'
import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { aSheet, anId } from '../../agreement/a-sheet.ts'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

describe('taking over', () => {
  it('is one press; then it says so, leads on, and keeps focus', async () => {
    const onTakeOver = vi.fn()
    const button = (taken: boolean) => (
      <main>
        <p id="suggestion">Vaste tijden.</p>
        <TakeOverButton taken={taken} describedBy="suggestion" onTakeOver={onTakeOver} />
      </main>
    )
    const { user, container, rerender, expectSaid } = show(button(false))
    const press = screen.getByRole('button', { name: 'Neem over' })
    expect(press).toHaveAccessibleDescription('Vaste tijden.')
    await expectNoAxeViolations(container)
    await user.click(press)
    expect(onTakeOver).toHaveBeenCalledOnce()
    rerender(button(true))
    await expectSaid('Overgenomen.')
    expect(screen.getByRole('link', { name: 'Naar uw afspraken' })).toHaveFocus()
    await expectNoAxeViolations(container)
  })

  it('says so where it was not kept, and can be pressed again', async () => {
    const { expectSaid } = show(<TakeOverButton taken={false} failed onTakeOver={vi.fn()} />)
    await expectSaid('Dit is niet bewaard.')
    expect(screen.getByRole('button', { name: 'Neem over' })).toBeVisible()
  })

  it('does not take focus where it was taken over before', () => {
    show(<TakeOverButton taken onTakeOver={vi.fn()} />)
    expect(document.body).toHaveFocus()
  })
})

describe('looking back', () => {
  it.each(['nl', 'en'])('asks of each agreement how it went: %s', async (language) => {
    const onChange = vi.fn()
    const { user, container } = show(
      <main>
        <AgreementsReview last={aSheet()} onChange={onChange} onGo={vi.fn()} />
      </main>,
      { language },
    )
    const items = screen.getAllByRole('listitem')
    expect(items).toHaveLength(3)
    await user.click(within(items[0] as HTMLElement).getAllByRole('radio')[1] as HTMLElement)
    expect(onChange).toHaveBeenLastCalledWith({ kind: 'status', id: anId(3), status: 'changed' })
    await user.click(within(items[1] as HTMLElement).getAllByRole('radio')[2] as HTMLElement)
    expect(onChange).toHaveBeenLastCalledWith({ kind: 'fared', id: 'days-home', status: 'done' })
    await expectNoAxeViolations(container)
  })

  it('may be skipped, and says how far one is', async () => {
    const onGo = vi.fn()
    const last = aSheet({ fared: { buddy: 'kept' } })
    const { user } = show(<AgreementsReview last={last} onChange={vi.fn()} onGo={onGo} />)
    expect(screen.getByText('1 van 3 bekeken')).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Verder/ }))
    expect(onGo).toHaveBeenCalledOnce()
  })

  it('says so where nothing was agreed', () => {
    const empty = aSheet({ own: [], fields: {} })
    show(<AgreementsReview last={empty} onChange={vi.fn()} onGo={vi.fn()} />)
    expect(screen.getByText('Vorige keer is er niets afgesproken.')).toBeVisible()
  })
})

describe('deciding something else', () => {
  const opinion = 'Vraag een **deskundigenoordeel** aan, of een second opinion.'

  it('records what and by whom, as an agreement like any other, and asks no reason', async () => {
    const onRecord = vi.fn()
    const { user, container } = show(
      <main>
        <h2>x</h2>
        <DepartDecision secondOpinion={opinion} newId={() => anId(9)} onRecord={onRecord} />
      </main>,
    )
    expect(screen.getByText('deskundigenoordeel')).toBeVisible()
    expect(screen.getAllByRole('textbox')).toHaveLength(1)
    await user.type(screen.getByRole('textbox'), 'Twee weken op de werkplek')
    await user.click(screen.getByRole('checkbox', { name: 'medewerker' }))
    await user.click(screen.getByRole('button', { name: 'Opslaan bij de afspraken' }))
    expect(onRecord).toHaveBeenCalledExactlyOnceWith({
      id: anId(9),
      what: 'Twee weken op de werkplek',
      who: [],
      when: '',
      status: 'open',
      decidedBy: ['employee'],
    })
    expect(screen.getByText(/Het besluit staat bij de afspraken/)).toBeVisible()
    await expectNoAxeViolations(container)
  })

  it('says what is missing, and goes there', async () => {
    const onRecord = vi.fn()
    const { user, container } = show(
      <main>
        <h2>x</h2>
        <DepartDecision secondOpinion={opinion} newId={() => anId(9)} onRecord={onRecord} />
      </main>,
    )
    await user.click(screen.getByRole('button', { name: 'Opslaan bij de afspraken' }))
    expect(onRecord).not.toHaveBeenCalled()
    expect(screen.getByRole('textbox')).toHaveFocus()
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/Schrijf op wat u besluit/)
    expect(screen.getByRole('group')).toHaveAccessibleName(/Kies wie dit besliste/)
    await expectNoAxeViolations(container)
  })
})
