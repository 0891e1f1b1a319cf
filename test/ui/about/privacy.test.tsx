import { PrivacyScreen } from '#ui/screens/about/PrivacyScreen.tsx'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

const keepers = ['employee', 'bedrijfsarts', 'employer', 'nothing'] as const

describe('the page about privacy', () => {
  it.each(keepers.flatMap((keeper) => ['nl', 'en'].map((language) => ({ keeper, language }))))(
    'takes at most 300 words and breaks no rule: $keeper, $language',
    async ({ keeper, language }) => {
      const facts = { keeper, hasCopies: true, isLocked: true }
      const { container } = show(<PrivacyScreen {...facts} />, { language })
      const blocks = [...container.querySelectorAll('h1, h2, p, a')]
      const words = blocks.flatMap((block) => block.textContent?.split(/\s+/).filter(Boolean) ?? [])
      expect(words.length).toBeGreaterThan(150)
      expect(words.length).toBeLessThanOrEqual(300)
      await expectNoAxeViolations(container)
    },
  )

  it.each([
    ['employee', /antwoorden, afspraken, eigen vragen en data. Ook wie aan tafel zat/],
    ['employee', /niet afmaakt, gaat na 30 dagen weg/],
    ['employee', /Uw werkgever mag niet vragen naar uw ziekte/],
    ['bedrijfsarts', /Antwoorden en advies alleen als de medewerker dat goedvindt/],
    ['bedrijfsarts', /2 jaar na het afsluiten.*geen medisch dossier.*20 jaar in uw eigen systeem/],
    ['employer', /Nooit: antwoorden, het advies, redenen of eigen vragen/],
    ['employer', /2 jaar na het afsluiten/],
    ['nothing', /kan hier niets bewaren/],
  ] as const)('tells %s: %s', (keeper, words) => {
    show(<PrivacyScreen keeper={keeper} isLocked={false} />)
    expect(screen.getByText(words)).toBeVisible()
  })

  it.each([
    [true, /Er staan ook kopieën op dit apparaat/],
    [false, /Er staan geen kopieën op dit apparaat/],
    [undefined, /^((?!kopieën).)*$/],
  ])('says of copies on this device what holds: %s', (hasCopies, words) => {
    show(<PrivacyScreen keeper="employee" hasCopies={hasCopies} isLocked={false} />)
    expect(screen.getByText(/Kiest u ‘Bewaren/)).toHaveTextContent(words)
  })

  it('says that nobody can read it only where there is a lock', () => {
    show(<PrivacyScreen keeper="employee" isLocked={false} />)
    expect(screen.queryByText(/niemand het lezen/)).toBeNull()
    show(<PrivacyScreen keeper="employee" isLocked />)
    expect(screen.getByText(/niemand het lezen/)).toBeVisible()
  })

  it.each([
    /Er wordt niets verstuurd/,
    /Alleen in deze browser, op dit apparaat/,
    /Wist u de gegevens van de browser/,
    /Safari wist ze zelf/,
    /beheerder van een werkcomputer, en uitbreidingen|beheerder van een werkcomputer en uitbreidingen/,
    /vertrouwt u op de code/,
    /geen medisch oordeel en niemand is eraan gebonden/,
  ])('says %s', (words) => {
    show(<PrivacyScreen keeper="employee" isLocked={false} />)
    expect(screen.getByText(words)).toBeVisible()
  })

  it('leads to where things are erased', () => {
    show(<PrivacyScreen keeper="employee" isLocked={false} />)
    expect(screen.getByRole('link', { name: 'Naar eerdere keren' })).toHaveAttribute(
      'href',
      '#/eerder',
    )
  })
})
