import { CheckboxGroup } from '#ui/parts/CheckboxGroup.tsx'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import { expect, it, vi } from 'vitest'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { show } from '../../support/show.tsx'

const options = [
  { value: 'a', label: 'Alleen', hint: 'Zonder anderen.' },
  { value: 'b', label: 'Samen' },
] as const

it('a radio group is named, described, and says what is wrong', async () => {
  const { container, getByRole } = show(
    <RadioGroup
      legend="Hoe?"
      hint="Kies er een."
      name="how"
      options={options}
      onChange={() => {}}
      error="Maak een keuze."
    />,
  )
  const group = getByRole('group', { name: 'Hoe?' })
  expect(group).toHaveAccessibleDescription('Maak een keuze. Kies er een.')
  expect(getByRole('radio', { name: 'Alleen' })).toHaveAccessibleDescription('Zonder anderen.')
  await expectNoAxeViolations(container)
})

it('one is chosen out of a radio group', async () => {
  const onChange = vi.fn()
  const { user, getByRole, getByText } = show(
    <RadioGroup legend="Hoe?" name="how" options={options} value="a" onChange={onChange} />,
  )
  expect(getByRole('radio', { name: 'Alleen' })).toBeChecked()
  await user.click(getByText('Samen'))
  expect(onChange).toHaveBeenCalledExactlyOnceWith('b')
})

it('two radio groups of one name do not disturb each other', () => {
  const group = (
    <RadioGroup legend="x" name="same" options={options} value="a" onChange={() => {}} />
  )
  const { getAllByRole } = show(
    <>
      {group}
      {group}
    </>,
  )
  expect(getAllByRole('radio', { checked: true })).toHaveLength(2)
})

it('any number is chosen out of a checkbox group, in the order of the options', async () => {
  const onChange = vi.fn()
  const { user, getByRole, rerender } = show(
    <CheckboxGroup legend="Wie?" options={options} values={['b']} onChange={onChange} />,
  )
  await user.click(getByRole('checkbox', { name: 'Alleen' }))
  expect(onChange).toHaveBeenLastCalledWith(['a', 'b'])
  rerender(
    <CheckboxGroup legend="Wie?" options={options} values={['a', 'b']} onChange={onChange} />,
  )
  await user.click(getByRole('checkbox', { name: 'Samen' }))
  expect(onChange).toHaveBeenLastCalledWith(['a'])
})

it('what is fixed in a checkbox group stays', async () => {
  const onChange = vi.fn()
  const { container, user, getByText } = show(
    <CheckboxGroup
      legend="Wie?"
      hint="U bent er zelf bij."
      options={[{ value: 'a', label: 'Uzelf', disabled: true }]}
      values={['a']}
      onChange={onChange}
    />,
  )
  await user.click(getByText('Uzelf'))
  expect(onChange).not.toHaveBeenCalled()
  await expectNoAxeViolations(container)
})
