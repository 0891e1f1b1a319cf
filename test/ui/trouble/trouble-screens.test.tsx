import { faults } from '#pack/issue.ts'
import { LoadingScreen } from '#ui/screens/trouble/LoadingScreen.tsx'
import { NotFoundScreen } from '#ui/screens/trouble/NotFoundScreen.tsx'
import { PackIssuesScreen } from '#ui/screens/trouble/PackIssuesScreen.tsx'
import { TroubleScreen } from '#ui/screens/trouble/TroubleScreen.tsx'
import { describe, expect, it, vi } from 'vitest'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { show } from '../../support/show.tsx'

const everyFault = faults.map((what) => ({ where: `pack.json: ${what}`, what, detail: 'x' }))

describe.each(['nl', 'en'])('in %s', (language) => {
  it('NotFound leads to the start', async () => {
    const { container, getByRole } = show(<NotFoundScreen startHref="#/" />, { language })
    expect(getByRole('link')).toHaveAttribute('href', '#/')
    await expectNoAxeViolations(container)
  })

  it('Loading is said once it takes long', async () => {
    const { container, i18n, expectSaid } = show(<LoadingScreen />, { language })
    await expectSaid(i18n.t('common:loading'))
    await expectNoAxeViolations(container)
  })

  it('PackIssues has a sentence for every fault, with its place', async () => {
    const { container, getByText } = show(
      <PackIssuesScreen issues={everyFault} onRetry={() => {}} />,
      { language },
    )
    for (const { where, what } of everyFault) {
      const sentence = getByText(where).closest('li')?.querySelector('p')?.textContent ?? ''
      expect(sentence).toMatch(/ .+\.$/)
      expect(sentence).not.toContain(what)
    }
    await expectNoAxeViolations(container)
  })

  it.each([true, false])(
    'Trouble (of ours: %s) says what it means, and has a way on',
    async (is) => {
      const { container, getByRole } = show(<TroubleScreen isFault={is} onRetry={() => {}} />, {
        language,
      })
      expect(getByRole('alert').textContent).toMatch(/ .+\.$|\?/)
      expect(getByRole('link')).toHaveAttribute('href', '#/')
      await expectNoAxeViolations(container)
    },
  )
})

it('tries again', async () => {
  const onRetry = vi.fn()
  const { user, getByRole } = show(<TroubleScreen isFault onRetry={onRetry} />)
  await user.click(getByRole('button', { name: 'Probeer opnieuw' }))
  expect(onRetry).toHaveBeenCalledTimes(1)
})

it('shows the first fifty issues and counts the rest', async () => {
  const onRetry = vi.fn()
  const issues = Array.from({ length: 73 }, (_, n) => ({
    where: `nl.json: points.p-${n}`,
    what: 'missing-text' as const,
    detail: '',
  }))
  const { user, getByRole, getByText, queryByText } = show(
    <PackIssuesScreen issues={issues} onRetry={onRetry} />,
  )
  expect(getByText('73 meldingen')).toBeVisible()
  expect(getByText('nl.json: points.p-49')).toBeVisible()
  expect(queryByText('nl.json: points.p-50')).toBeNull()
  expect(getByText('En nog 23 meldingen.')).toBeVisible()
  await user.click(getByRole('button', { name: 'Probeer opnieuw' }))
  expect(onRetry).toHaveBeenCalledTimes(1)
})
