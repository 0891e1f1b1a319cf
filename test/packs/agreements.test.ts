import { describe, expect, it } from 'vitest'
import { fieldLimit } from '#agreement/agreement.ts'
import { healthWordsIn } from '#agreement/health-words.ts'
import { packsOnDisk, sentencesOf } from './packs-on-disk.ts'

interface Words {
  readonly together: RegExp
  /** Said to or of someone else than `wij`. */
  readonly others: RegExp
  /** Who does it. */
  readonly who: RegExp
  readonly when: RegExp
  /** Where one starts: the employer would read the outcome in it. */
  readonly outcome: RegExp
}

const wordsOf: Readonly<Record<string, Words>> = {
  nl: {
    together: /^Wij spreken af dat /,
    others: /\b(ik|u|uw|je|jij|we|men|zij)\b/i,
    who: /\b(medewerker|leidinggevende)\b/,
    when: /\b(elke (week|maandag|vrijdag)|vóór de start|dezelfde (dag|week))/,
    outcome: /thuis|werkplek|kantoor|langskom|afstand|advies/i,
  },
  en: {
    together: /^We agree that /,
    others: /\b(I|you|your|one|they)\b/i,
    who: /\b(employee|manager)\b/,
    when: /\b(every (week|Monday|Friday)|before the start|the same (day|week))/,
    outcome: /home|workplace|office|com(e|ing) by|distance|advice/i,
  },
}

describe.each(packsOnDisk())('the agreements that pack $id suggests', ({ texts }) => {
  describe.each(texts.filter(([language]) => language in wordsOf))('in %s', (language, text) => {
    const words = wordsOf[language] as Words
    const suggested = Object.values(text.concerns).map(({ agreement }) => agreement)

    it.each(suggested)('may stand on a sheet: %s', (agreement) => {
      expect(agreement).toMatch(words.together)
      expect(agreement).not.toMatch(words.others)
      expect(agreement).toMatch(words.who)
      expect(agreement).toMatch(words.when)
      expect(agreement).not.toMatch(words.outcome)
      expect(healthWordsIn(agreement)).toEqual([])
      expect(agreement.length).toBeLessThanOrEqual(fieldLimit)
    })

    it('say nothing twice', () => {
      const sentences = suggested.flatMap(sentencesOf)
      expect(new Set(sentences).size).toBe(sentences.length)
    })
  })
})

describe('the words watched for (negative control)', () => {
  it.each([
    ['nl', 'Na zes weken bespreken wij of langskomen op de werkplek past.'],
    ['en', 'The working day at home has fixed times.'],
  ])('in %s tell an outcome', (language, sentence) => {
    expect(sentence).toMatch((wordsOf[language] as Words).outcome)
  })
})
