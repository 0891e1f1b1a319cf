import { AboutScreen } from '#ui/screens/about/AboutScreen.tsx'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aPack } from '../../support/a-pack.ts'
import { referenceTree } from '../../support/reference-tree.ts'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

const pack = aPack({ tree: referenceTree })

function about(language: 'nl' | 'en', moreInformation?: string) {
  const texts = pack.texts[language]
  if (texts === undefined) throw new Error(`no texts in ${language}`)
  const shown = show(
    <AboutScreen
      tree={pack.tree}
      texts={texts}
      language={language}
      packVersion="1.0.0"
      publishedOn="2026-11-24"
      moreInformation={moreInformation}
    />,
    { language },
  )
  return { ...shown, texts }
}

function part(name: string) {
  return within(screen.getByRole('region', { name }))
}

describe('the page about the tree', () => {
  it.each(['nl', 'en'] as const)(
    'says whose it is, which version, and breaks no rule: %s',
    async (l) => {
      const { container, texts } = about(l)
      for (const paragraph of texts.statement) expect(screen.getByText(paragraph)).toBeVisible()
      expect(screen.getByText(texts.name).closest('[lang]')).toHaveAttribute('lang', l)
      expect(screen.getByText('1.0.0')).toBeVisible()
      expect(screen.getByText(/24 [nN]ovember 2026/)).toBeVisible()
      await expectNoAxeViolations(container)
    },
  )

  it('names every factor with what was found, direction, strength and its sources', () => {
    const { texts } = about('nl')
    const evidence = part('Hoe sterk is het bewijs?')
    expect(evidence.getByText(texts.evidence)).toBeVisible()
    for (const factor of pack.tree.factors) {
      const item = evidence
        .getByRole('heading', { name: texts.factors[factor.id]?.name ?? 'no text' })
        .closest('li')
      expect(item).toHaveTextContent(texts.factors[factor.id]?.found ?? 'no text')
      expect(item).toHaveTextContent(/Spreekt|Wijst/)
      expect(item).toHaveTextContent(/bewijs/)
      for (const id of factor.sources)
        expect(item).toHaveTextContent(texts.sources[id] ?? 'no text')
    }
  })

  it('lists every source', () => {
    about('nl')
    expect(part('Alle bronnen').getAllByRole('listitem')).toHaveLength(pack.tree.sources.length)
  })

  it('shows the ways to start in the tree’s order, in equal measure', () => {
    const { texts } = about('nl')
    const ways = part('Vier manieren om te beginnen')
    expect(ways.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual(
      pack.tree.choices.map(({ id }) => texts.choices[id]?.name),
    )
    expect(ways.getAllByText('Voordelen')).toHaveLength(pack.tree.choices.length)
    expect(ways.getAllByText('Nadelen')).toHaveLength(pack.tree.choices.length)
  })

  it('links to more information only where the pack gives an https address', () => {
    about('nl', 'https://example.org/more')
    const link = screen.getByRole('link', { name: /Meer informatie/ })
    expect(link).toHaveAttribute('href', 'https://example.org/more')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(link).toHaveAccessibleName(/nieuw tabblad/)
  })

  it.each([undefined, 'javascript:alert(1)', 'http://example.org'])(
    'shows no link for %s',
    (address) => {
      about('nl', address)
      expect(screen.queryByRole('link', { name: /Meer informatie/ })).not.toBeInTheDocument()
    },
  )
})
