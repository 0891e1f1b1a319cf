import { describe, expect, it } from 'vitest'
import { textsIn } from './all-texts.ts'
import { readingOf } from './reading-of.ts'
import { exceptions, hardWords } from './reasons.ts'

/** Level B1, as far as it can be counted. */
const limits = { longest: 20, passive: 1, passiveShare: 0.06, mean: 10 }

const read = textsIn('nl').map(({ where, text }) => ({ where, text, ...readingOf(text) }))
const checked = read.filter(({ where }) => exceptions[where] === undefined)

describe('every Dutch text reads at level B1', () => {
  it('has no sentence over 20 words', () => {
    expect(checked.filter(({ longest }) => longest > limits.longest)).toEqual([])
  })

  it('has no hard word without a reason, and no reason without its word', () => {
    const found = new Set(read.flatMap(({ hard }) => hard))
    expect([...found].filter((word) => hardWords[word] === undefined)).toEqual([])
    expect(Object.keys(hardWords).filter((word) => !found.has(word))).toEqual([])
  })

  it('has no word to avoid', () => {
    expect(checked.filter(({ avoid }) => avoid.length > 0)).toEqual([])
  })

  it('has at most one passive sentence in a text, and few in all', () => {
    expect(checked.filter(({ passive }) => passive > limits.passive)).toEqual([])
    const sentences = read.reduce((sum, { sentences: some }) => sum + some, 0)
    const passive = read.reduce((sum, { passive: some }) => sum + some, 0)
    expect(passive / sentences).toBeLessThan(limits.passiveShare)
  })

  it('has short sentences on the whole', () => {
    const words = read.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
    const sentences = read.reduce((sum, { sentences: some }) => sum + some, 0)
    expect(words / sentences).toBeLessThan(limits.mean)
  })

  it('lists no exception that is not one', () => {
    const over = read.filter(
      ({ longest, passive, avoid }) =>
        longest > limits.longest || passive > limits.passive || avoid.length > 0,
    )
    expect(Object.keys(exceptions)).toEqual(
      Object.keys(exceptions).filter((where) => over.some((one) => one.where === where)),
    )
  })
})

describe('the reading of a text', () => {
  it('counts what makes it hard (negative control)', () => {
    const hard =
      'Teneinde de implementatie te optimaliseren wordt door de verzuimcoördinator een re-integratievoorstel gemaakt.'
    expect(readingOf(hard)).toMatchObject({
      sentences: 1,
      longest: 12,
      passive: 1,
      avoid: ['implementatie', 'optimaliseren', 'teneinde'],
    })
    expect(readingOf(hard).hard).toContain('verzuimcoördinator')
  })

  it('takes a change for the better for what it is', () => {
    expect(readingOf('Het wordt later beter.').passive).toBe(0)
  })
})
