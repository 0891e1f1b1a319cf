import type { AgreementSheet } from '#agreement/sheet.ts'
import { AgreementsScreen } from '#ui/screens/agreements/AgreementsScreen.tsx'
import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { aSheet, anId } from '../../agreement/a-sheet.ts'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

function props() {
  let ids = 100
  return {
    sheet: aSheet(),
    onSave: vi.fn<(sheet: AgreementSheet) => void>(),
    mayAddStart: true,
    latest: { together: '2027-01-05', withCounsellor: '2027-02-24' },
    secondOpinion: 'Vraag een **deskundigenoordeel** aan.',
    proposals: ['**Wij** spreken af dat wij elke week bellen.'],
    kept: 'device' as const,
    newId: () => anId((ids += 1)),
    onPrint: vi.fn(),
  }
}

/** The folded parts of the form are in the page; the tests look into them. */
const field = (name: string | RegExp) => screen.getByRole('textbox', { name, hidden: true })
const sheetOnPaper = () => document.querySelector('.agreements-print')

afterEach(() => vi.useRealTimers())

describe('the agreements sheet', () => {
  it.each(['nl', 'en'])('has all its fields and no axe violations: %s', async (language) => {
    const { container } = show(<AgreementsScreen {...props()} />, { language })
    expect(container.querySelectorAll('textarea')).toHaveLength(17 + 2 + 2 + 1)
    expect(container.querySelectorAll('input[type=date]')).toHaveLength(3)
    for (const details of container.querySelectorAll('details')) details.open = true
    await expectNoAxeViolations(container)
  })

  it('sends no text away: no autofill, spelling check or translation (P-06)', async () => {
    const { container, user } = show(<AgreementsScreen {...props()} />)
    const areas = [...container.querySelectorAll('textarea')]
    for (const area of areas) {
      expect(area).toHaveAttribute('autocomplete', 'off')
      expect(area).toHaveAttribute('spellcheck', 'false')
      expect(area).toHaveAttribute('translate', 'no')
      expect(area).toHaveAttribute('maxlength', '280')
    }
    await user.click(screen.getByRole('checkbox', { name: /^Spelling/ }))
    for (const area of areas) expect(area).toHaveAttribute('spellcheck', 'true')
  })

  it('offers what the pack suggests; taken over it is saved at once, and said where it stood', async () => {
    const given = props()
    const { user } = show(<AgreementsScreen {...given} />)
    await user.click(screen.getByText('1 voorstel'))
    await user.click(screen.getByRole('button', { name: 'Neem over' }))
    const own = given.onSave.mock.lastCall?.[0].own.at(-1)
    expect(own).toMatchObject({ what: 'Wij spreken af dat wij elke week bellen.', status: 'open' })
    expect(screen.getByText('Overgenomen.').closest('[tabindex]')).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Neem over' })).toBeNull()
  })

  it('saves 400 ms after the last key, tidied', () => {
    vi.useFakeTimers()
    const given = props()
    show(<AgreementsScreen {...given} />)
    fireEvent.change(field('Maatje'), { target: { value: 'Sam' } })
    vi.advanceTimersByTime(300)
    fireEvent.change(field('Maatje'), { target: { value: ' Samir\u0000 ' } })
    vi.advanceTimersByTime(399)
    expect(given.onSave).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(given.onSave).toHaveBeenCalledExactlyOnceWith(
      aSheet({ fields: { ...aSheet().fields, buddy: 'Samir' } }),
    )
  })

  it.each(['the field', 'the screen', 'the page'])('saves at once when %s is left', (what) => {
    const given = props()
    let leave: () => void = () => undefined
    const stop = vi.fn()
    const onGoing = (flush: () => void) => {
      leave = flush
      return stop
    }
    const { unmount } = show(<AgreementsScreen {...given} onGoing={onGoing} />)
    fireEvent.change(field('Maatje'), { target: { value: 'Bo' } })
    if (what === 'the field') fireEvent.blur(field('Maatje'))
    if (what === 'the page') leave()
    unmount()
    expect(given.onSave).toHaveBeenCalledOnce()
    expect(stop).toHaveBeenCalledOnce()
  })

  it('counts near the limit, and speaks at a few points only', async () => {
    const { expectSaid } = show(<AgreementsScreen {...props()} />)
    const buddy = field('Maatje')
    fireEvent.change(buddy, { target: { value: 'x'.repeat(235) } })
    expect(screen.getByText('Nog 45 tekens')).toHaveAttribute('aria-hidden', 'true')
    fireEvent.change(buddy, { target: { value: 'x'.repeat(243) } })
    await expectSaid('Nog 40 tekens')
    fireEvent.change(buddy, { target: { value: 'x'.repeat(280) } })
    await expectSaid('Dit veld is vol.')
  })

  it('names words of health gently, and saves all the same', () => {
    vi.useFakeTimers()
    const given = props()
    show(<AgreementsScreen {...given} />)
    const text = 'Rust vanwege rugklachten'
    fireEvent.change(field('Maatje'), { target: { value: text } })
    vi.advanceTimersByTime(400)
    vi.useRealTimers()
    return vi.waitFor(() => {
      expect(screen.getByText('rugklachten')).toBeInTheDocument()
      expect(screen.getByText(/U kunt gewoon verder/)).toBeInTheDocument()
      expect(given.onSave.mock.lastCall?.[0].fields.buddy).toBe(text)
    })
  })

  it('adds an agreement, takes it away and puts it back, with focus where one writes', async () => {
    const given = props()
    const { user } = show(<AgreementsScreen {...given} />)
    await user.click(screen.getByRole('button', { name: 'Afspraak toevoegen' }))
    const added = screen.getByRole('group', { name: 'Afspraak 2' })
    expect(within(added).getByRole('textbox', { name: 'Wat spreekt u af?' })).toHaveFocus()
    await user.keyboard('Bellen')
    await user.click(
      within(within(added).getByRole('group', { name: 'Wie' })).getByRole('checkbox', {
        name: 'leidinggevende',
      }),
    )
    await user.click(screen.getByRole('button', { name: 'Afspraak 1 weghalen' }))
    expect(screen.getByRole('button', { name: 'Terugzetten' })).toHaveFocus()
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: 'Afspraken afdrukken' }))
    expect(given.onPrint).toHaveBeenCalledOnce()
    expect(given.onSave.mock.lastCall?.[0].own.map((one: { what: string }) => one.what)).toEqual([
      'Bellen',
      'Elke dag begint met een lijst',
    ])
  })

  it('lets only the employee add the line about the start', async () => {
    const given = props()
    const { user, rerender } = show(<AgreementsScreen {...given} />)
    await user.click(screen.getByRole('radio', { name: 'Later opnieuw kijken' }))
    expect(sheetOnPaper()).toHaveTextContent('Later opnieuw kijken')
    rerender(<AgreementsScreen {...given} key="other" mayAddStart={false} />)
    expect(screen.queryByRole('radio', { name: 'Later opnieuw kijken' })).not.toBeInTheDocument()
  })

  it('says of a day that is later than the guideline advises, and keeps it', () => {
    vi.useFakeTimers()
    const given = props()
    show(<AgreementsScreen {...given} />)
    const day = screen.getByLabelText('Samen opnieuw kijken op')
    fireEvent.change(day, { target: { value: '2027-02-01' } })
    expect(day).toHaveAccessibleDescription(/later dan de leidraad aanraadt: 5 januari 2027/)
    vi.advanceTimersByTime(400)
    expect(given.onSave.mock.lastCall?.[0].days['evaluated-on']).toBe('2027-02-01')
  })

  it('says where nothing is kept', () => {
    show(<AgreementsScreen {...props()} kept="memory" />)
    expect(screen.getByText(/Deze afspraken worden niet bewaard/)).toBeVisible()
  })
})
