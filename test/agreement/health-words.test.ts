import { healthWordsIn } from '#agreement/health-words.ts'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesIn } from '../house/files-in.ts'
import { processorTime } from '../support/processor-time.ts'
import { wildText } from './a-sheet.ts'
import { heldOut as healthEnHeldOut, tuned as healthEnTuned } from './sentences-health-en.ts'
import { heldOut as healthNlHeldOut, tuned as healthNlTuned } from './sentences-health-nl.ts'
import { heldOut as harmlessEnHeldOut, tuned as harmlessEnTuned } from './sentences-harmless-en.ts'
import { heldOut as harmlessNlHeldOut, tuned as harmlessNlTuned } from './sentences-harmless-nl.ts'

const sentences = {
  tuned: {
    health: [...healthNlTuned, ...healthEnTuned],
    harmless: [...harmlessNlTuned, ...harmlessEnTuned],
  },
  heldOut: {
    health: [...healthNlHeldOut, ...healthEnHeldOut],
    harmless: [...harmlessNlHeldOut, ...harmlessEnHeldOut],
  },
}

const warned = (sentence: string) => healthWordsIn(sentence).length > 0

describe.each([
  ['the half that was tuned on', ['tuned']],
  ['the half that was held out', ['heldOut']],
  ['both halves', ['tuned', 'heldOut']],
] as const)('health words in %s', (name, halves) => {
  const health = halves.flatMap((half) => sentences[half].health)
  const harmless = halves.flatMap((half) => sentences[half].harmless)

  it('are found in at least 95 % of the sentences with health talk', () => {
    const missed = health.filter((sentence) => !warned(sentence))
    console.info(`${name}: found in ${health.length - missed.length} of ${health.length}`, missed)
    expect(missed.length / health.length).toBeLessThanOrEqual(0.05)
  })

  it('are seen in no more than 10 % of the harmless ones', () => {
    const alarms = harmless.filter(warned)
    console.info(`${name}: false alarms in ${alarms.length} of ${harmless.length}`, alarms)
    expect(alarms.length / harmless.length).toBeLessThanOrEqual(0.1)
  })
})

describe('the sentences', () => {
  it('are 200 with health talk and 200 without, half of them held out, none twice', () => {
    const all = Object.values(sentences).flatMap((half) => [half.health, half.harmless])
    expect(all.map(({ length }) => length)).toEqual([100, 100, 100, 100])
    expect(new Set(all.flat()).size).toBe(400)
  })

  it('are not told apart by a list that warns at all, or at none', () => {
    const { health, harmless } = sentences.heldOut
    expect(health.every(warned) && harmless.every(warned)).toBe(false)
    expect(health.some(warned)).toBe(true)
    expect(harmless.some((sentence) => !warned(sentence))).toBe(true)
  })
})

describe('a warning', () => {
  it('names the words as they were typed, each once', () => {
    expect(healthWordsIn('Ziek, zíek en ZIEK door Rugklachten')).toEqual(['Ziek', 'Rugklachten'])
  })

  it('knows compounds and inflections, hyphens and none', () => {
    for (const word of ['schouderklachten', 'burn-out', 'burnout', 'burn out', 'hoofdpijn'])
      expect(healthWordsIn(`Vanwege ${word} thuis`)).toEqual([word])
  })

  it.each([
    'ontvangst en belangstelling',
    'muziek',
    'parts and charts',
    'uniek',
    'fysiek overleg',
    'coöperatie',
    'de bedrijfsarts',
    'gangster',
    'mistress',
    'grafieken',
    'terug',
    'hartelijk',
  ])('does not come for: %s', (text) => {
    expect(healthWordsIn(text)).toEqual([])
  })

  it('does not come for our own examples and labels, save where they say what to leave out', () => {
    for (const file of filesIn('src/i18n').filter((path) => path.endsWith('agreement.json'))) {
      const { field, move, review, day } = JSON.parse(readFileSync(file, 'utf8'))
      for (const text of textsOf({ field, move, review, day }))
        expect([text, healthWordsIn(text)]).toEqual([text, []])
    }
  })

  it.each(['nl', 'en'])('does not come for the suggested agreements of the pack: %s', (tag) => {
    const { concerns } = JSON.parse(
      readFileSync(`public/packs/referentieboom/${tag}.json`, 'utf8'),
    ) as { concerns: Record<string, { agreement: string }> }
    for (const { agreement } of Object.values(concerns))
      expect([agreement, healthWordsIn(agreement)]).toEqual([agreement, []])
  })

  it('never throws, ends soon, and names only what is in the text', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        const plain = text.normalize('NFC').toLowerCase()
        for (const word of healthWordsIn(text)) expect(plain).toContain(word.toLowerCase())
      }),
    )
    for (const text of ['ziek'.repeat(70), 'a '.repeat(140)])
      expect(processorTime(() => healthWordsIn(text))).toBeLessThan(500)
  })
})

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
