import { DueNotices } from '#ui/screens/earlier/DueNotices.tsx'
import { ResumeCard } from '#ui/screens/start/ResumeCard.tsx'
import { emptyDraft } from '#ui/screens/start/begin-draft.ts'
import { StartScreen } from '#ui/screens/start/StartScreen.tsx'
import type { Reminder } from '#reminder/reminders-of.ts'
import { screen, within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

const texts = { notBinding: 'Dit is **niet bindend**.' }

function start(props: Partial<ComponentProps<typeof StartScreen>> = {}, language = 'nl') {
  return show(
    <StartScreen
      texts={texts}
      language={language}
      longest={17}
      storage="device"
      earlierRuns={0}
      draft={emptyDraft}
      onDraft={vi.fn()}
      onBegin={vi.fn()}
      {...props}
    />,
    { language },
  )
}

function dueOf(due: readonly Reminder[], onBegin = vi.fn()) {
  return <DueNotices due={due} clockDoubt={false} onBegin={onBegin} />
}

const together: Reminder = {
  rhythm: 'together',
  since: '2026-10-13',
  dueOn: '2026-11-24',
  state: 'due',
  daysLeft: 0,
}

describe('the start page', () => {
  it.each([
    ['nl', /bedrijfsarts geen ruimte ziet/, /in ongeveer 10 minuten .* of u eerder thuiswerkte/],
    ['en', /sees no room for work/, /in about 10 minutes, whether or not you worked from home/],
  ])('says what it is, for whom not, how long and how binding: %s', async (l, notFor, purpose) => {
    const { container } = start({}, l)
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getByText(notFor)).toBeVisible()
    expect(screen.getByText(purpose)).toBeVisible()
    expect(screen.getByText('niet bindend').tagName).toBe('STRONG')
    const more = within(container.querySelector('ul') ?? container).getAllByRole('link')
    expect(more.map((link) => link.getAttribute('href'))).toEqual(['#/privacy', '#/over', '#/over'])
    expect(screen.queryByRole('link', { name: /spreekkamer|consulting/ })).not.toBeInTheDocument()
    await expectNoAxeViolations(container)
  })

  it('offers to go on, or to start again, before the form', async () => {
    const onResume = vi.fn()
    const onRestart = vi.fn()
    const { user, container } = start({
      resume: (
        <ResumeCard
          resumable={{ startedOn: '2026-11-20', answered: 1 }}
          onResume={onResume}
          onRestart={onRestart}
        />
      ),
      earlierRuns: 2,
    })
    const go = screen.getByRole('button', { name: 'Verder gaan' })
    expect(go.compareDocumentPosition(screen.getByRole('form'))).toBe(4)
    expect(screen.getByText(/U hebt 1 vraag beantwoord/)).toHaveTextContent('20 november 2026')
    await user.click(go)
    expect(onResume).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: 'Opnieuw beginnen' }))
    expect(onRestart).toHaveBeenCalledOnce()
    expect(screen.getByRole('link', { name: 'Bekijk eerdere keren' })).toHaveAttribute(
      'href',
      '#/eerder',
    )
    await expectNoAxeViolations(container)
  })

  it('names what went wrong, without taking the form away', async () => {
    const { container } = start({
      storageRefused: true,
      notKeptNotice: true,
      due: <DueNotices due={[]} clockDoubt onBegin={vi.fn()} />,
    })
    expect(screen.getByText('Deze browser bewaart niets')).toBeVisible()
    expect(screen.getByText('Uw vorige antwoorden zijn weg')).toBeVisible()
    expect(screen.getByText(/datum van dit apparaat lijkt niet te kloppen/)).toBeVisible()
    expect(screen.getByRole('form')).toBeVisible()
    await expectNoAxeViolations(container)
  })

  it('says that it is time to look again, and leads to the form', async () => {
    const onBegin = vi.fn()
    const { user, container } = start({ due: dueOf([together], onBegin) })
    expect(screen.getByText('Het is tijd om opnieuw te kijken')).toBeVisible()
    expect(screen.getByText('24 november 2026').closest('dd')).toHaveTextContent('(vandaag)')
    await user.click(screen.getByRole('button', { name: 'Nu opnieuw kijken' }))
    expect(onBegin).toHaveBeenCalledOnce()
    await expectNoAxeViolations(container)
  })

  it.each([
    ['soon', 1, 'Binnenkort opnieuw kijken', '(morgen)'],
    ['soon', 6, 'Binnenkort opnieuw kijken', '(over 6 dagen)'],
    ['due', -1, 'Het is tijd om opnieuw te kijken', '(1 dag geleden)'],
  ] as const)('counts the days: %s, %i', (state, daysLeft, title, far) => {
    start({ due: dueOf([{ ...together, state, daysLeft }]) })
    expect(screen.getByText(title)).toBeVisible()
    expect(screen.getByText(far)).toBeVisible()
  })

  it('is silent about dates that are far off', () => {
    start({ due: dueOf([{ ...together, state: 'later', daysLeft: 30 }]) })
    expect(screen.queryByText(/opnieuw kijken/)).not.toBeInTheDocument()
  })
})
