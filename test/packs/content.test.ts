import { describe, expect, it } from 'vitest'
import { roles } from '#tree/decision-tree.ts'
import { packsOnDisk, proseOf, sentencesOf } from './packs-on-disk.ts'

/** How many places stand out in each attention point (guideline, section 1). */
const emphases = {
  'e-energy': 1,
  'e-breaks': 3,
  'e-posture': 2,
  'e-limits': 1,
  'm-contact': 1,
  'm-hours': 2,
  'm-availability': 1,
  'm-appreciation': 1,
  'm-support': 1,
  'c-support': 1,
  'c-ergonomics': 1,
  'c-workload': 1,
  'c-risks': 1,
}
const longestSentence = 25
/** How far a list of benefits or drawbacks may be from the mean of its kind. */
const evenness = 0.15

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).toSorted()
const keysOf = (record: object) => Object.keys(record).toSorted()
const emphasisIn = (text: string) => text.match(/\*\*[^*]+\*\*/g) ?? []

describe.each(packsOnDisk())('pack $id', ({ id, tree, texts }) => {
  const prerequisites = tree.prerequisites.ask
  const asked = [...prerequisites, ...tree.questions]

  it('says the same things in every language', () => {
    const paths = texts.map(([, text]) => proseOf(text).map(([path]) => path))
    for (const other of paths) expect(other).toEqual(paths[0])
  })

  describe.each(texts)('in %s', (_, text) => {
    it('has a text for every id of the structure, and no other', () => {
      expect(keysOf(text.questions)).toEqual(idsOf(asked))
      expect(keysOf(text.outcomes)).toEqual(idsOf(tree.outcomes))
      expect(keysOf(text.concerns)).toEqual(idsOf(tree.concerns))
      expect(keysOf(text.topics)).toEqual(tree.topics.toSorted())
      expect(keysOf(text.points)).toEqual(idsOf(tree.points))
      expect(keysOf(text.rhythms)).toEqual(idsOf(tree.rhythms))
      expect(keysOf(text.factors)).toEqual(idsOf(tree.factors))
      expect(keysOf(text.sources)).toEqual(idsOf(tree.sources))
      expect(keysOf(text.choices)).toEqual(idsOf(tree.choices))
      const footnotes = tree.points.flatMap(({ footnote }) => footnote ?? [])
      expect(keysOf(text.footnotes)).toEqual([...new Set(footnotes)].toSorted())
    })

    it('asks, explains and helps in the voice of every perspective', () => {
      for (const [question, { label, voices }] of Object.entries(text.questions)) {
        expect(keysOf(voices), question).toEqual(roles.toSorted())
        expect(label.split(' ').length, question).toBeLessThanOrEqual(6)
        for (const { ask, explanation, help } of Object.values(voices)) {
          expect(ask).toMatch(/^[^?]+\?$/)
          expect(sentencesOf(explanation).length, explanation).toBeLessThanOrEqual(3)
          expect(help.length, ask).toBeGreaterThanOrEqual(3)
          expect(help.length, ask).toBeLessThanOrEqual(5)
        }
      }
    })

    it('says what helps with each prerequisite, and with nothing else', () => {
      const helped = Object.entries(text.questions).filter(([, { whatHelps }]) => whatHelps)
      expect(helped.map(([question]) => question).toSorted()).toEqual(idsOf(prerequisites))
      for (const [, { whatHelps = [] }] of helped) {
        expect(whatHelps.length).toBeGreaterThanOrEqual(3)
        expect(whatHelps.length).toBeLessThanOrEqual(5)
      }
    })

    it(`has no sentence of more than ${longestSentence} words`, () => {
      const sentences = proseOf(text).flatMap(([, prose]) => sentencesOf(prose))
      expect(sentences.filter((one) => one.split(/\s+/).length > longestSentence)).toEqual([])
    })

    it('has nothing empty, no exclamation mark, no other markup, and emphasis in pairs', () => {
      for (const [path, prose] of proseOf(text)) {
        expect(prose.trim(), path).toBe(prose)
        expect(prose, path).not.toMatch(/^$|[!<>`_]|\p{Extended_Pictographic}/u)
        expect(prose.replaceAll(/\*\*[^*]+\*\*/g, ''), path).not.toContain('*')
      }
    })

    it('describes every choice evenly', () => {
      for (const kind of ['benefits', 'drawbacks'] as const) {
        const lists = Object.values(text.choices).map((choice) => choice[kind])
        expect(new Set(lists.map(({ length }) => length)).size).toBe(1)
        const lengths = lists.map((list) => list.join('').length)
        const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
        for (const length of lengths)
          expect(Math.abs(length - mean)).toBeLessThanOrEqual(evenness * mean)
      }
    })

    it('lets in every attention point something stand out, as the guideline does', () => {
      const places = Object.entries(text.points).map(([point, prose]) => [point, emphasisIn(prose)])
      if (id === 'referentieboom')
        expect(Object.fromEntries(places.map(([point, found]) => [point, found?.length]))).toEqual(
          emphases,
        )
      else for (const [, found] of places) expect(found).not.toEqual([])
    })

    it('lets the words "not binding" stand out', () => {
      expect(emphasisIn(text.notBinding)).toHaveLength(1)
    })
  })
})
