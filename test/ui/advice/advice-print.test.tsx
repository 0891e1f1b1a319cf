import { cleanup } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Texts } from '#pack/pack.ts'
import { AdviceScreen } from '#ui/screens/advice/AdviceScreen.tsx'
import { textsFor } from '../../support/a-pack.ts'
import {
  adviceProps,
  allRuns,
  fullestRunTo,
  outcomeIds,
  printed,
} from '../../support/advice-props.ts'
import type { AdviceWish } from '../../support/advice-props.ts'
import { referenceTree } from '../../support/reference-tree.ts'
import { show } from '../../support/show.tsx'

const packs = import.meta.glob<Texts>('../../public/packs/referentieboom/{nl,en}.json', {
  eager: true,
  import: 'default',
})
const language = fc.constantFrom('nl', 'en')
const anyRun = fc.constantFrom(...allRuns)
const onEmployerSide = fc.constantFrom('manager', 'counsellor')

function paperOf(wish: AdviceWish): HTMLElement {
  const { container } = show(<AdviceScreen {...adviceProps(wish)} />, {
    language: wish.language ?? 'nl',
  })
  const paper = printed(container)
  cleanup()
  return paper
}

describe('the sheet for an employer', () => {
  it('is byte for byte the same whatever was answered, on equal days', () => {
    fc.assert(
      fc.property(anyRun, anyRun, onEmployerSide, language, (one, other, perspective, lang) => {
        const wish = { perspective, keeper: 'employer', language: lang } as const
        expect(paperOf({ ...wish, run: one }).innerHTML).toBe(
          paperOf({ ...wish, run: other, perspective: 'manager' }).innerHTML,
        )
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('says nothing that an answer, outcome, concern or topic could say', () => {
    const secrets = secretsOf(textsFor(referenceTree, 'nl'))
    fc.assert(
      fc.property(anyRun, onEmployerSide, (run, perspective) => {
        const said = paperOf({ run, perspective, keeper: 'employer' }).textContent
        for (const secret of secrets) expect(said).not.toContain(secret)
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  it.each(Object.entries(packs))('keeps that with the real words of %s', (path, texts) => {
    const lang = path.endsWith('en.json') ? 'en' : 'nl'
    for (const id of outcomeIds) {
      const wish = { run: fullestRunTo(id), texts, language: lang } as const
      const said = paperOf({ ...wish, perspective: 'manager', keeper: 'employer' }).textContent
      for (const secret of secretsOf(texts)) expect(said).not.toContain(secret)
    }
  })

  it('holds both dates and the five points in the tree’s order, and nothing to press', () => {
    const paper = paperOf({ perspective: 'manager', keeper: 'employer' })
    const points = [...paper.querySelectorAll('.employer-print-points > li')]
    const managers = referenceTree.points.filter(({ role }) => role === 'manager')
    expect(points.map(({ textContent }) => textContent)).toEqual(
      managers.map(({ id }) => `nl: ${id}, a point`),
    )
    expect(points).toHaveLength(5)
    expect(daysOn(paper)).toEqual(['2027-01-12', '2027-03-01', '2026-11-24', '2026-12-01'])
    expect(paper.textContent).toContain('nl: together')
    expect(paper.textContent).toContain('nl: with-counsellor')
    expect(paper.querySelectorAll('button, a, details')).toHaveLength(0)
  })

  it('would fail this test if it were printed as the employee’s is', () => {
    const [one, other] = [fullestRunTo('home'), fullestRunTo('talk-first')]
    expect(paperOf({ run: one }).innerHTML).not.toBe(paperOf({ run: other }).innerHTML)
  })
})

describe.each(['employee', 'bedrijfsarts'] as const)('the print kept by the %s', (keeper) => {
  const perspective = keeper === 'employee' ? 'employee' : 'counsellor'

  it.each(outcomeIds)('at %s holds the points, both rhythms, warning and route', (id) => {
    const run = fullestRunTo(id)
    const paper = paperOf({ run, keeper, perspective })
    const said = paper.textContent
    const advisesNone = id === 'talk-first'
    for (const point of referenceTree.points)
      expect(said.includes(`nl: ${point.id}, a point`)).toBe(!advisesNone)
    expect(said.includes('nl: occupational-physician, a footnote')).toBe(!advisesNone)
    expect(said).toContain('nl: together')
    expect(said).toContain('nl: with-counsellor')
    expect(said.includes('nl: warning')).toBe(id !== 'home' && id !== 'mix')
    const route = paper.querySelector('ol')
    expect(route?.children).toHaveLength(run.steps.length)
    expect(said).toContain('nl: S1, a source')
    expect(paper.querySelectorAll('button, nav')).toHaveLength(0)
  })
})

function daysOn(paper: HTMLElement): (string | null)[] {
  return [...paper.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))
}

/** Every word of a pack that depends on what was answered. */
function secretsOf(texts: Texts): string[] {
  return [
    ...Object.values(texts.outcomes).flatMap(({ title, voices }) => [
      title,
      ...Object.values(voices),
    ]),
    ...Object.values(texts.concerns).flatMap(({ title, why, agreement }) => [
      title,
      why,
      agreement,
    ]),
    ...Object.values(texts.topics),
    ...Object.values(texts.questions).flatMap(({ label, topic, voices }) => [
      label,
      topic,
      ...Object.values(voices).map(({ ask }) => ask),
    ]),
    texts.warning.replaceAll('**', ''),
    texts.secondOpinion,
  ]
}
