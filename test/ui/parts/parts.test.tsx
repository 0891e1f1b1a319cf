import { Button } from '#ui/parts/Button.tsx'
import { Card } from '#ui/parts/Card.tsx'
import { Day } from '#ui/parts/Day.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { SourceList } from '#ui/parts/SourceList.tsx'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { show } from '../../support/show.tsx'

it('a button is pressed by mouse and keyboard, and submits nothing by itself', async () => {
  const onPress = vi.fn()
  const { user, getByRole } = show(<Button onPress={onPress}>Door</Button>)
  await user.click(getByRole('button', { name: 'Door' }))
  await user.keyboard(' ')
  expect(onPress).toHaveBeenCalledTimes(2)
  expect(getByRole('button')).toHaveAttribute('type', 'button')
})

it.each(['info', 'warning', 'good', 'danger'] as const)('a notice of kind %s', async (kind) => {
  const { container, getByText, queryByRole } = show(
    <Notice kind={kind} title="Let op">
      <p>Er is iets.</p>
    </Notice>,
  )
  expect(getByText('Er is iets.')).toBeVisible()
  expect(queryByRole('status')).toBeNull()
  await expectNoAxeViolations(container)
})

it('a live notice is said, its title and what it says', async () => {
  const { expectSaid } = show(
    <Notice kind="good" live="status" title="Bewaard">
      <p>Op dit apparaat.</p>
    </Notice>,
  )
  await expectSaid('Bewaard, Op dit apparaat.')
})

it('a notice that is urgent is an alert', () => {
  const { getByRole } = show(<Notice kind="danger" live="alert" title="Niet bewaard" />)
  expect(getByRole('alert')).toHaveTextContent('Niet bewaard')
})

it('a disclosure tells when it opens', async () => {
  const onToggle = vi.fn()
  const { user, getByText } = show(
    <Disclosure summary="Meer" onToggle={onToggle}>
      <p>Dit dus.</p>
    </Disclosure>,
  )
  await user.click(getByText('Meer'))
  await vi.waitFor(() => expect(onToggle).toHaveBeenCalledWith(true))
})

it('Escape closes a disclosure and is back at its summary; not from a field within', async () => {
  const { user, getByText, getByRole } = show(
    <Disclosure summary="Meer">
      <a href="#/">Dit dus</a>
      <input aria-label="Naam" />
    </Disclosure>,
  )
  await user.click(getByText('Meer'))
  await user.click(getByRole('textbox'))
  await user.keyboard('{Escape}')
  expect(getByRole('group')).toHaveAttribute('open')
  getByRole('link').focus()
  await user.keyboard('{Escape}')
  expect(getByRole('group')).not.toHaveAttribute('open')
  expect(getByText('Meer')).toHaveFocus()
})

it.each([
  ['let **goed** op', 'let <strong>goed</strong> op'],
  ['**a** en **b**', '<strong>a</strong> en <strong>b</strong>'],
  ['2 * 3 ** 4', '2 * 3 ** 4'],
  ['****', '****'],
  ['**los', '**los'],
  ['<b>x</b> **&**', '&lt;b&gt;x&lt;/b&gt; <strong>&amp;</strong>'],
])('emphasises %j', (text, expected) => {
  const { container } = show(<Emphasised text={text} />)
  expect(container.innerHTML.replaceAll(/<\/?span>/g, '')).toBe(expected)
})

it('emphasis loses and adds no words', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { container, unmount } = show(<Emphasised text={text} />)
      expect(container.textContent).toBe(text.replaceAll(/\*\*(.+?)\*\*/gs, '$1'))
      unmount()
    }),
    { numRuns: 100 },
  )
})

it.each([
  ['nl', '24 november 2026'],
  ['en', '24 November 2026'],
])('a day is written out in %s', (language, words) => {
  const { getByText } = show(<Day on="2026-11-24" />, { language })
  expect(getByText(words)).toHaveAttribute('datetime', '2026-11-24')
})

it('sources lead away only when pressed, and say so', async () => {
  const { container, getAllByRole } = show(
    <SourceList
      sources={[
        { id: 'a', text: 'Wang et al.', doi: '10.1111/apps.12290' },
        { id: 'b', text: 'Leidraad', url: 'https://example.org/leidraad' },
        { id: 'c', text: 'Onveilig', url: 'javascript:alert(1)' },
      ]}
    />,
  )
  const links = getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://doi.org/10.1111/apps.12290',
    'https://example.org/leidraad',
  ])
  expect(links[0]).toHaveAccessibleName('doi:10.1111/apps.12290 (opent in een nieuw tabblad)')
  for (const link of links) expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  await expectNoAxeViolations(container)
})

it('parts together break no rule of accessibility', async () => {
  const { container } = show(
    <>
      <PageTitle eyebrow="Deel 1">Titel</PageTitle>
      <Card labelledBy="kop">
        <h2 id="kop">Kop</h2>
        <LinkAction href="#/">Naar het begin</LinkAction>
      </Card>
      <ul>
        <Card as="li">Eén</Card>
      </ul>
    </>,
  )
  await expectNoAxeViolations(container)
})
