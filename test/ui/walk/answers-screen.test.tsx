import { AnswersScreen, type GivenAnswer } from '#ui/screens/walk/AnswersScreen.tsx'
import fc from 'fast-check'
import type { ComponentProps } from 'react'
import { expect, it, vi } from 'vitest'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { show } from '../../support/show.tsx'

const items: readonly GivenAnswer[] = [
  { position: 1, label: 'Taken', ask: 'Is er werk voor thuis?', answer: 'yes' },
  { position: 2, label: 'Werkplek', ask: 'Is er een goede plek?', answer: 'unsure' },
]

function answers(props: Partial<ComponentProps<typeof AnswersScreen>> = {}) {
  return (
    <AnswersScreen
      items={items}
      next={{ kind: 'question', position: 3 }}
      onChange={() => {}}
      onContinue={() => {}}
      {...props}
    />
  )
}

it('lists each question with its answer', () => {
  const { getAllByRole, getByRole } = show(answers())
  expect(getByRole('heading', { level: 1 })).toHaveTextContent('Uw antwoorden')
  const rows = getAllByRole('listitem').map((row) => row.textContent)
  expect(rows[0]).toContain('Is er werk voor thuis?')
  expect(rows[0]).toContain('Ja')
  expect(rows[1]).toContain('Weet ik niet')
})

it.each([
  ['nl', 'Wijzigen vraag 2, Werkplek'],
  ['en', 'Change question 2, Werkplek'],
])('changes one answer, whose question is in the name (%s)', async (language, name) => {
  const onChange = vi.fn()
  const { user, getByRole } = show(answers({ onChange }), { language })
  await user.click(getByRole('button', { name }))
  expect(onChange).toHaveBeenCalledExactlyOnceWith(2)
})

it('says which answers were erased', async () => {
  const { expectSaid } = show(answers({ droppedLabels: ['Contact', 'Grenzen'] }))
  await expectSaid('Deze antwoorden passen niet meer. Ze zijn gewist., Contact, Grenzen')
})

it('goes on with the next question, or to the advice', async () => {
  const onContinue = vi.fn()
  const { user, getByRole, rerender } = show(answers({ onContinue }))
  await user.click(getByRole('button', { name: 'Verder met vraag 3' }))
  rerender(answers({ onContinue, next: { kind: 'advice' } }))
  await user.click(getByRole('button', { name: 'Naar het advies' }))
  expect(onContinue).toHaveBeenCalledTimes(2)
})

it('starts again only where that is offered', async () => {
  const onRestart = vi.fn()
  const { user, getByRole, queryByRole, rerender } = show(answers())
  expect(queryByRole('button', { name: 'Opnieuw beginnen' })).toBeNull()
  rerender(answers({ onRestart }))
  await user.click(getByRole('button', { name: 'Opnieuw beginnen' }))
  expect(onRestart).toHaveBeenCalledTimes(1)
})

it('says so where nothing was answered yet', () => {
  const { getByText, queryByRole } = show(
    answers({ items: [], next: { kind: 'question', position: 1 } }),
  )
  expect(getByText('U hebt nog geen vraag beantwoord.')).toBeVisible()
  expect(queryByRole('list')).toBeNull()
})

it('shows any label as it is', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('{{label}}', '$t(common:skip)', '<img src=x onerror=alert(1)>', '&amp;'),
  )
  fc.assert(
    fc.property(text, (label) => {
      const shown = show(answers({ items: [{ position: 1, label, ask: 'x', answer: 'no' }] }))
      const [change] = shown.getAllByRole('button')
      expect(change?.textContent).toBe(`Wijzigen vraag 1, ${label}`)
      expect(shown.container.querySelector('img')).toBeNull()
      shown.unmount()
    }),
    { numRuns: 60 },
  )
})

it.each(['nl', 'en'])('breaks no rule of accessibility (%s)', async (language) => {
  const { container } = show(answers({ droppedLabels: ['Contact'], onRestart: () => {} }), {
    language,
  })
  await expectNoAxeViolations(container)
})
