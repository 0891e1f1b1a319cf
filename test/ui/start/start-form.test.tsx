import { BeginForm } from '#ui/screens/start/BeginForm.tsx'
import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import type { ComponentProps } from 'react'
import { emptyDraft } from '#ui/screens/start/begin-draft.ts'
import { describe, expect, it, vi } from 'vitest'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

function Filled(props: Pick<ComponentProps<typeof BeginForm>, 'storage' | 'onBegin'>) {
  const [draft, setDraft] = useState(emptyDraft)
  return <BeginForm {...props} draft={draft} onDraft={setDraft} />
}

function form({
  storage = 'device',
  language = 'nl',
}: { storage?: 'device' | 'memory'; language?: string } = {}) {
  const onBegin = vi.fn()
  const shown = show(<Filled storage={storage} onBegin={onBegin} />, {
    language,
  })
  const press = (name: string) => shown.user.click(screen.getByRole('button', { name }))
  const choose = (name: string) => shown.user.click(screen.getByRole('radio', { name }))
  const tick = (name: string) => shown.user.click(screen.getByRole('checkbox', { name }))
  return { ...shown, onBegin, press, choose, tick }
}

describe('beginning a run', () => {
  it('cannot leave the page when pressed too early', () => {
    form()
    expect(screen.getByRole('form')).toHaveAttribute('method', 'dialog')
  })

  it('begins an employee’s run, kept', async () => {
    const { choose, tick, press, onBegin, container } = form()
    await choose('Medewerker')
    await tick('Verzuimbegeleider')
    await choose('Bewaren op dit apparaat')
    await expectNoAxeViolations(container)
    await press('Beginnen')
    const people = {
      perspective: 'employee',
      keeper: 'employee',
      atTable: ['employee', 'counsellor'],
    }
    expect(onBegin).toHaveBeenCalledExactlyOnceWith(people, true, false)
  })

  it('begins an employee’s run this time only, in English', async () => {
    const { choose, press, onBegin, container } = form({ language: 'en' })
    await choose('Employee')
    expect(screen.getByRole('radio', { name: 'Keep on this device' })).not.toBeChecked()
    await choose('This time only')
    await press('Begin')
    const people = { perspective: 'employee', keeper: 'employee', atTable: ['employee'] }
    expect(onBegin).toHaveBeenCalledExactlyOnceWith(people, false, false)
    await expectNoAxeViolations(container)
  })

  it('gives a manager no choice to keep, and says why and what not to write', async () => {
    const { choose, press, onBegin, container } = form()
    await choose('Leidinggevende')
    expect(screen.getByText(/niet vragen naar klachten/)).toBeVisible()
    expect(screen.getByText(/een werkgever mag die niet vastleggen/)).toBeVisible()
    expect(screen.queryByRole('radio', { name: 'Bewaren op dit apparaat' })).not.toBeInTheDocument()
    await press('Beginnen')
    const people = { perspective: 'manager', keeper: 'employer', atTable: ['manager'] }
    expect(onBegin).toHaveBeenCalledExactlyOnceWith(people, false, false)
    await expectNoAxeViolations(container)
  })

  it.each([
    ['Ja', 'bedrijfsarts', 'Dat kan bij een traject dat op slot zit'],
    ['Nee', 'employer', 'een werkgever mag die niet vastleggen'],
  ])('asks a counsellor about the bedrijfsarts: %s', async (answer, keeper, why) => {
    const { choose, tick, press, onBegin, container } = form()
    await choose('Verzuimbegeleider')
    const question = screen.getByRole('group', { name: /onder verantwoordelijkheid/ })
    expect(question).toHaveAccessibleDescription(/alleen over werk en afspraken/)
    await choose(answer)
    await tick('Medewerker')
    await tick('Leidinggevende')
    expect(screen.getByText(new RegExp(why))).toBeVisible()
    expect(screen.queryAllByText(/Schrijf niets op/)).toHaveLength(answer === 'Nee' ? 1 : 0)
    expect(screen.queryAllByRole('link', { name: /spreekkamer/ })).toHaveLength(
      answer === 'Ja' ? 1 : 0,
    )
    await expectNoAxeViolations(container)
    await press('Beginnen')
    const atTable = ['employee', 'manager', 'counsellor']
    expect(onBegin).toHaveBeenCalledExactlyOnceWith(
      { perspective: 'counsellor', keeper, atTable },
      false,
      false,
    )
  })

  it('says so where the browser cannot keep anything', async () => {
    const { choose, press, onBegin, container } = form({ storage: 'memory' })
    await choose('Medewerker')
    expect(screen.getByText('Bewaren kan in deze browser niet')).toBeVisible()
    expect(screen.queryByRole('radio', { name: 'Alleen deze keer' })).not.toBeInTheDocument()
    await press('Beginnen')
    expect(onBegin).toHaveBeenCalledExactlyOnceWith(expect.anything(), false, false)
    await expectNoAxeViolations(container)
  })
})

describe('something missing', () => {
  it('A-02 names it first with focus, ties it to its group, and loses nothing', async () => {
    const { user, choose, tick, press, onBegin, container } = form()
    await press('Beginnen')
    const summary = screen.getByRole('group', { name: 'Er ontbreekt nog iets' })
    expect(summary).toHaveFocus()
    expect(screen.getByRole('group', { name: 'Wie vult dit in?' })).toHaveAccessibleDescription(
      'Kies wie dit invult.',
    )
    await expectNoAxeViolations(container)
    await user.click(within(summary).getByRole('button', { name: 'Kies wie dit invult.' }))
    expect(screen.getByRole('radio', { name: 'Medewerker' })).toHaveFocus()

    await choose('Medewerker')
    expect(screen.queryByText('Er ontbreekt nog iets')).not.toBeInTheDocument()
    await tick('Leidinggevende')
    await press('Beginnen')
    expect(screen.getByRole('group', { name: 'Er ontbreekt nog iets' })).toHaveFocus()
    expect(screen.getByRole('radio', { name: 'Medewerker' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Leidinggevende' })).toBeChecked()
    expect(onBegin).not.toHaveBeenCalled()
  })

  it('takes focus again at each press', async () => {
    const { user, press } = form()
    await press('Beginnen')
    await user.tab()
    await press('Beginnen')
    expect(screen.getByRole('group', { name: 'Er ontbreekt nog iets' })).toHaveFocus()
  })

  it('does not scold for a question that was not there at the press', async () => {
    const { press, choose } = form()
    await press('Beginnen')
    await choose('Verzuimbegeleider')
    expect(screen.queryByText(/Kies of u onder/)).not.toBeInTheDocument()
    await press('Beginnen')
    expect(screen.getAllByText(/Kies of u onder/)).toHaveLength(2)
  })
})
