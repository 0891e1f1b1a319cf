import { HistoryScreen } from '#ui/screens/earlier/HistoryScreen.tsx'
import { OldRunBar } from '#ui/screens/earlier/OldRunBar.tsx'
import type { RunItem } from '#ui/screens/earlier/RunRow.tsx'
import type { Reminder } from '#reminder/reminders-of.ts'
import { screen, within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

const some = { startedOn: '2026-11-20' }
const unfinished: RunItem = { ...some, id: 'c', atTable: ['employee'] }
const finished: RunItem = {
  ...some,
  id: 'b',
  finishedOn: '2026-11-21',
  outcomeTitle: 'Een combinatie',
  atTable: ['employee', 'manager', 'counsellor'],
}
const unreadable: RunItem = { ...some, id: 'a', atTable: ['employee'], unreadable: true }

const due: Reminder[] = [
  { rhythm: 'together', since: '2026-11-21', dueOn: '2027-01-02', state: 'later', daysLeft: 39 },
  {
    rhythm: 'with-counsellor',
    since: '2026-11-21',
    dueOn: '2027-02-21',
    state: 'later',
    daysLeft: 89,
  },
]

function screenProps(props: Partial<ComponentProps<typeof HistoryScreen>> = {}) {
  return {
    runs: [unfinished, finished, unreadable],
    due,
    storage: 'device' as const,
    onOpen: vi.fn(),
    onResume: vi.fn(),
    onErase: vi.fn(),
    onEraseAll: vi.fn(),
    ...props,
  }
}

function row(name: RegExp) {
  return within(screen.getByRole('listitem', { name }))
}

it('shows a long list a part at a time', async () => {
  const runs = Array.from({ length: 60 }, (_, at) => ({ ...finished, id: `run-${at}` }))
  const { user, container } = show(<HistoryScreen {...screenProps({ runs })} />)
  const rows = () => container.querySelectorAll('.history-screen-runs > li')
  expect(rows()).toHaveLength(25)
  expect(screen.getByText('U ziet de nieuwste 25 van 60.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Nog 25 tonen' }))
  await user.click(screen.getByRole('button', { name: 'Nog 10 tonen' }))
  expect(rows()).toHaveLength(60)
  expect(screen.queryByText(/U ziet de nieuwste/)).not.toBeInTheDocument()
})

describe('the earlier runs', () => {
  it('lists them newest first, each with what can be done', async () => {
    const props = screenProps()
    const { user, container } = show(<HistoryScreen {...props} />)
    const names = screen.getAllByRole('heading', { name: /^(Begonnen|Ingevuld) op/ })
    expect(names.map((name) => name.textContent)).toEqual([
      'Begonnen op 20 november 2026 Nog niet af',
      'Ingevuld op 21 november 2026 ',
      'Begonnen op 20 november 2026 Onleesbaar',
    ])
    expect(row(/Ingevuld op 21/).getByText('Een combinatie')).toBeVisible()
    expect(
      row(/Ingevuld op 21/).getByText(/medewerker, leidinggevende en verzuimbegeleider/),
    ).toBeVisible()
    await user.click(row(/Ingevuld op 21/).getByRole('button', { name: 'Bekijken' }))
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith(1)
    await user.click(row(/Nog niet af/).getByRole('button', { name: 'Verder gaan' }))
    expect(props.onResume).toHaveBeenCalledExactlyOnceWith(0)
    expect(row(/Onleesbaar/).getAllByRole('button')).toHaveLength(1)
    await expectNoAxeViolations(container)
  })

  it('comes at once after the title, and what is seldom wanted stands behind one press', () => {
    const safety = { figures: { finished: 2, cases: 1 }, persisted: false }
    const { container } = show(<HistoryScreen {...screenProps({ safety })} />)
    const [title, ...parts] = container.querySelector('.history-screen')?.children ?? []
    expect(title).toContainElement(screen.getByRole('heading', { level: 1 }))
    const shown = parts.filter((part) => part.textContent !== '')
    expect(shown[0]).toHaveClass('history-screen-runs')
    expect(screen.getByText(/Safari doet dat als u hier 7 dagen niet komt/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Maak een kopie' })).toHaveAttribute(
      'href',
      '#/kopie/alles',
    )
    const manage = screen.getByText('Beheer').closest('details')
    expect(manage).not.toHaveAttribute('open')
    expect(within(manage ?? container).queryByRole('button')).not.toBeInTheDocument()
    expect(screen.queryByText(/traject/i)).not.toBeInTheDocument()
  })

  it('shows both dates, a line each, and that nothing rings', () => {
    show(<HistoryScreen {...screenProps()} />)
    const [together, counsellor] = document.querySelectorAll('.date-lines > div')
    expect(together).toHaveTextContent('Samen opnieuw kijken2 januari 2027')
    expect(counsellor).toHaveTextContent('met de verzuimbegeleider21 februari 2027')
    expect(screen.getByText(/U krijgt van ons geen bericht/)).toBeVisible()
  })

  it('has a way on where there is nothing yet, in English', async () => {
    const props = screenProps({ runs: [], due: [] })
    const { container } = show(<HistoryScreen {...props} />, { language: 'en' })
    expect(screen.getByRole('link', { name: 'Go to the start' })).toHaveAttribute('href', '#/')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    await expectNoAxeViolations(container)
  })

  it('says so where the browser keeps nothing', async () => {
    const props = screenProps({ runs: [], due: [], storage: 'memory' })
    const { container } = show(<HistoryScreen {...props} />)
    expect(screen.getByText('Deze browser bewaart niets')).toBeVisible()
    // No dates will ever come to stand here.
    expect(screen.queryByText(/Ze komen hier te staan/)).not.toBeInTheDocument()
    expect(screen.queryByText(/Bewaren op dit apparaat/)).not.toBeInTheDocument()
    await expectNoAxeViolations(container)
  })
})

describe('erasing', () => {
  it('takes two presses, says that it is final, and keeps focus on the page', async () => {
    const props = screenProps()
    const { user, container, rerender, expectSaid } = show(<HistoryScreen {...props} />)
    await user.click(row(/Ingevuld op 21/).getByRole('button', { name: 'Wissen' }))
    const question = screen.getByRole('group', { name: 'Ingevuld op 21 november 2026: wissen?' })
    expect(question).toHaveFocus()
    expect(question).toHaveAccessibleDescription('Dit kunt u niet terugdraaien.')
    expect(props.onErase).not.toHaveBeenCalled()
    await expectNoAxeViolations(container)
    await user.click(within(question).getByRole('button', { name: 'Ja, wissen' }))
    expect(props.onErase).toHaveBeenCalledExactlyOnceWith('b')
    rerender(<HistoryScreen {...props} runs={[unfinished, unreadable]} said="erased" />)
    await expectSaid('Gewist')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it.each(['button', 'Escape'])('is called off by %s, with focus back where it was', async (by) => {
    const props = screenProps()
    const { user } = show(<HistoryScreen {...props} />)
    await user.click(row(/Nog niet af/).getByRole('button', { name: 'Wissen' }))
    if (by === 'Escape') await user.keyboard('{Escape}')
    else await user.click(screen.getByRole('button', { name: 'Nee, bewaren' }))
    expect(row(/Nog niet af/).getByRole('button', { name: 'Wissen' })).toHaveFocus()
    expect(props.onErase).not.toHaveBeenCalled()
  })

  it('erases everything likewise', async () => {
    const props = screenProps()
    const { user, container } = show(<HistoryScreen {...props} />, { language: 'en' })
    await user.click(screen.getByRole('button', { name: 'Erase everything' }))
    expect(screen.getByRole('group', { name: 'Erase all 3 of them?' })).toHaveFocus()
    await expectNoAxeViolations(container)
    await user.click(screen.getByRole('button', { name: 'Yes, erase' }))
    expect(props.onEraseAll).toHaveBeenCalledOnce()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })
})

const old = { ...finished, packName: 'De Proefboom', packVersion: '1.0.0' }

describe('the bar above an old run', () => {
  it.each([
    ['nl', 'Dit is ingevuld op 21 november 2026', 'Terug naar eerdere keren'],
    ['en', 'This was filled in on 21 November 2026', 'Back to earlier answers'],
  ])('says which, and leads back: %s', async (language, words, back) => {
    const onBack = vi.fn()
    const { user, container } = show(
      <OldRunBar {...old} isCurrentVersion={false} onBack={onBack} />,
      { language },
    )
    expect(screen.getByRole('region')).toHaveTextContent(words)
    expect(screen.getByText(/De vragen zijn daarna|questions have changed/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: back }))
    expect(onBack).toHaveBeenCalledOnce()
    await expectNoAxeViolations(container)
  })

  it('is silent about versions while the questions are the same', () => {
    show(<OldRunBar {...old} isCurrentVersion onBack={vi.fn()} />)
    expect(screen.queryByText(/daarna veranderd/)).not.toBeInTheDocument()
  })
})
