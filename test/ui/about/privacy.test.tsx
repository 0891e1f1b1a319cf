import { PrivacyScreen } from '#ui/screens/about/PrivacyScreen.tsx'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

describe('the page about privacy', () => {
  it.each(['nl', 'en'])('takes at most 300 words and breaks no rule: %s', async (language) => {
    const { container } = show(<PrivacyScreen />, { language })
    const blocks = [...container.querySelectorAll('h1, h2, p, a')]
    const words = blocks.flatMap((block) => block.textContent?.split(/\s+/).filter(Boolean) ?? [])
    expect(words.length).toBeGreaterThan(150)
    expect(words.length).toBeLessThanOrEqual(300)
    await expectNoAxeViolations(container)
  })

  it.each([
    /Er wordt niets verstuurd/,
    /Alleen in deze browser, op dit apparaat/,
    /Wist u de gegevens van de browser/,
    /Safari wist ze zelf/,
    /beheerder van een werkcomputer en uitbreidingen/,
    /vertrouwt u op de code/,
    /mag niet vragen naar uw ziekte/,
    /geen medisch oordeel en niemand is eraan gebonden/,
  ])('says %s', (words) => {
    show(<PrivacyScreen />)
    expect(screen.getByText(words)).toBeVisible()
  })

  it('leads to where things are erased', () => {
    show(<PrivacyScreen />)
    expect(screen.getByRole('link', { name: 'Naar eerdere keren' })).toHaveAttribute(
      'href',
      '#/eerder',
    )
  })
})
