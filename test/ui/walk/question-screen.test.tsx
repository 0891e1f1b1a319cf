import type { Answer } from '#tree/decision-tree.ts'
import { QuestionScreen } from '#ui/screens/walk/QuestionScreen.tsx'
import { fireEvent } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { show } from '../../support/show.tsx'

type Props = ComponentProps<typeof QuestionScreen>

const voice = {
  ask: 'Is er werk dat u thuis kunt doen?',
  explanation: 'Denk aan werk dat **niet** aan een plek vastzit.',
  help: ['Kunt u het **alleen** doen?', 'Kan het in uw eigen tempo?'],
}

function question(props: Partial<Props> = {}) {
  return (
    <QuestionScreen
      position={4}
      questionsLeft={12}
      phase="tree"
      voice={voice}
      sources={[{ id: 'a', text: 'Wang et al. 2021', doi: '10.1111/apps.12290' }]}
      onAnswer={() => {}}
      onShowAnswers={() => {}}
      {...props}
    />
  )
}

const names = {
  nl: ['Ja', 'Nee', 'Weet ik niet'],
  en: ['Yes', 'No', "I don't know"],
} as const

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  it.each([0, 1, 2])('answer %i is one press, and named exactly', async (at) => {
    const onAnswer = vi.fn()
    const { user, getByRole } = show(question({ onAnswer }), { language })
    await user.click(getByRole('button', { name: names[language][at] ?? '' }))
    expect(onAnswer.mock.calls).toEqual([[(['yes', 'no', 'unsure'] as const)[at]]])
  })

  it('breaks no rule of accessibility', async () => {
    const { container } = show(question({ given: 'no', onBack: () => {}, onForward: () => {} }), {
      language,
    })
    await expectNoAxeViolations(container)
  })
})

it('is headed by the question, with where one is above it', () => {
  const { getByRole, getByText } = show(question())
  const heading = getByRole('heading', { level: 1, name: voice.ask })
  expect(heading).toHaveAttribute('tabindex', '-1')
  expect(heading).toHaveAttribute('data-page-title')
  expect(getByText(/Vraag 4 · nog hoogstens 12 vragen/)).toBeVisible()
})

it('says "1 vraag" at the last', () => {
  const { getByText } = show(question({ questionsLeft: 1 }))
  expect(getByText(/nog hoogstens 1 vraag$/)).toBeVisible()
})

it.each<[Answer, string]>([
  ['yes', 'Ja'],
  ['no', 'Nee'],
  ['unsure', 'Weet ik niet'],
])('marks %s as given before', (given, name) => {
  const { getAllByRole, getByRole } = show(question({ given }))
  const pressed = getAllByRole('button', { pressed: true })
  expect(pressed).toEqual([getByRole('button', { name })])
  expect(pressed[0]).toHaveAccessibleDescription('Uw eerdere antwoord')
})

it('marks nothing where nothing was given', () => {
  const { queryAllByRole } = show(question())
  expect(queryAllByRole('button', { pressed: true })).toEqual([])
})

it('does not count the second half of a double press', () => {
  const onAnswer = vi.fn()
  const { getByRole } = show(question({ onAnswer }))
  fireEvent.click(getByRole('button', { name: 'Ja' }), { detail: 1 })
  fireEvent.click(getByRole('button', { name: 'Ja' }), { detail: 2 })
  expect(onAnswer).toHaveBeenCalledTimes(1)
})

it('is answered by keyboard', async () => {
  const onAnswer = vi.fn()
  const { user, getByRole } = show(question({ onAnswer }))
  getByRole('button', { name: 'Nee' }).focus()
  await user.keyboard('{Enter}')
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith('no')
})

it('helps in place, with what must stand out', async () => {
  const { user, getByText } = show(question())
  const help = getByText('Help mij kiezen')
  expect(help.closest('details')).not.toHaveAttribute('open')
  await user.click(help)
  expect(help.closest('details')).toHaveAttribute('open')
  expect(getByText('alleen').tagName).toBe('STRONG')
})

it('folds the help again at the next question', async () => {
  const { user, getByText, rerender } = show(question())
  await user.click(getByText('Help mij kiezen'))
  rerender(question({ position: 5 }))
  expect(getByText('Help mij kiezen').closest('details')).not.toHaveAttribute('open')
})

it('offers no help or sources where there are none', () => {
  const { queryByText } = show(question({ voice: { ...voice, help: [] }, sources: [] }))
  expect(queryByText('Help mij kiezen')).toBeNull()
  expect(queryByText('Bronnen bij deze vraag')).toBeNull()
})

it('goes back, on, and to the answers', async () => {
  const [onBack, onForward, onShowAnswers] = [vi.fn(), vi.fn(), vi.fn()]
  const { user, getByRole } = show(question({ onBack, onForward, onShowAnswers }))
  await user.click(getByRole('button', { name: 'Vorige vraag' }))
  await user.click(getByRole('button', { name: 'Volgende vraag' }))
  await user.click(getByRole('button', { name: 'Uw antwoorden' }))
  for (const call of [onBack, onForward, onShowAnswers]) expect(call).toHaveBeenCalledTimes(1)
})

it('has no way back on the first question, nor on where one has not been', () => {
  const { queryByRole } = show(question())
  expect(queryByRole('button', { name: 'Vorige vraag' })).toBeNull()
  expect(queryByRole('button', { name: 'Volgende vraag' })).toBeNull()
})

it('says which position it has and shows a notice', async () => {
  const { expectSaid, getByText } = show(question({ notice: <p>Niet bewaard</p> }))
  await expectSaid('Vraag ')
  expect(getByText('Niet bewaard')).toBeVisible()
})
