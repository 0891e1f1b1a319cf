import { describe, expect, it } from 'vitest'
import { differencesFor } from '#advice/compare-views.ts'
import { holdView } from '#advice/held-view.ts'
import type { Answer } from '#tree/decision-tree.ts'
import { ViewsComparison } from '#ui/screens/insight/ViewsComparison.tsx'
import { aRun } from '../../support/a-run.ts'
import { textsFor } from '../../support/a-pack.ts'
import { referenceTree } from '../../support/reference-tree.ts'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

const texts = textsFor(referenceTree, 'nl')
const met: readonly Answer[] = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes']

function comparison(employee: readonly Answer[], manager: readonly Answer[]) {
  const views = [
    holdView('employee', aRun(referenceTree, employee).steps),
    holdView('manager', aRun(referenceTree, manager).steps),
  ]
  const differences = differencesFor({ keeper: 'employee' }, referenceTree, views)
  return show(<ViewsComparison differences={differences} viewer="employee" texts={texts} />)
}

const openings = (container: Element) =>
  [...container.querySelectorAll('figure')].map((one) => one.textContent)

describe('views walked apart', () => {
  it('show each question as each was asked it, with both answers', async () => {
    const { getByRole, getByText, container } = comparison([...met, 'yes'], [...met, 'no', 'yes'])
    const region = getByRole('region', { name: 'nl: rhythm, in short' })
    expect(region).toHaveTextContent('nl: rhythm, asked of the employee?')
    expect(region).toHaveTextContent('nl: rhythm, asked of the manager?')
    expect(region).toHaveTextContent(/Medewerker.*Ja.*Leidinggevende.*Nee/)
    expect(getByText(/Alleen u ziet dit/)).toBeVisible()
    await expectNoAxeViolations(container)
  })

  it('open the conversation in words that are the same whatever was answered', () => {
    const one = openings(comparison([...met, 'yes'], [...met, 'no', 'yes']).container)
    const other = openings(comparison([...met, 'no', 'yes'], [...met, 'yes']).container)
    const unsure = openings(comparison([...met, 'unsure', 'yes'], [...met, 'yes']).container)
    expect(one[0]).toContain('nl: rhythm, in short')
    expect([other[0], unsure[0]]).toEqual([one[0], one[0]])
  })

  it('say so where there is no difference', async () => {
    const { getByText, container } = comparison(met, met)
    expect(getByText(/geen verschillen/)).toBeVisible()
    await expectNoAxeViolations(container)
  })
})
