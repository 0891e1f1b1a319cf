import { describe, expect, it } from 'vitest'
import type { Texts } from '#pack/pack.ts'
import { matching, packsOnDisk, proseOf, sentencesOf } from './packs-on-disk.ts'

interface Limits {
  /** Health, home circumstances and reasons: not the manager's to ask (guideline, section 5). */
  readonly private: RegExp
  /** Scores and judgements of a person: in no outcome. */
  readonly judging: RegExp
  readonly noRight: RegExp
  readonly voices: Readonly<Record<'employee' | 'manager' | 'counsellor', RegExp>>
  readonly notDiscussed: RegExp
}

const limits: Readonly<Record<string, Limits>> = {
  nl: {
    private:
      /\b(ziek|klacht|gezond|ongezond|diagnos|behandel|therap|medicij|thuissituatie|gezin|partner|kinder|mantelzorg|energie|vermoeid|stress|pijn|beperking|belastbaar|herstel|oorza|reden)|\b(moe|kind|zorg voor|zorgtaken)\b/i,
    judging: /score|%|procent|geschikt|punten|geslaagd|gezakt|schuld/i,
    noRight: /geen .*recht op thuiswerken/i,
    voices: { employee: /\bu(w)?\b/i, manager: /uw medewerker/i, counsellor: /de medewerker/i },
    notDiscussed: /Nog niet besproken\? Kies dan “Weet ik niet”\./,
  },
  en: {
    private:
      /\b(sick|illness|complaint|health|unhealthy|diagnos|treat|therap|medic|home situation|famil|partner|child|energ|tired|stress|pain|limitation|recover|cause)|\b(ill|carer?s?|caring|reasons?)\b/i,
    judging: /score|%|per cent|percent|\bfit\b|unfit|\bpoints\b|passed|failed|blame/i,
    noRight: /neither .*right to (home working|work from home)/i,
    voices: { employee: /\byour?\b/i, manager: /your employee/i, counsellor: /employee/i },
    notDiscussed: /Not discussed yet\? Then choose “I don't know”\./,
  },
}

describe.each(packsOnDisk())('pack $id keeps to the limits', ({ id, tree, texts }) => {
  const ours = id === 'referentieboom' ? it : undefined

  describe.each(texts.filter(([language]) => language in limits))('in %s', (language, text) => {
    const limit = limits[language] as Limits

    it('asks a manager nothing about health, home circumstances or reasons', () => {
      const asked = Object.values(text.questions).map(({ voices }) => voices.manager)
      expect(matching(proseOf(asked), limit.private)).toEqual([])
    })

    it('shows a manager none of it where all perspectives share one text', () => {
      expect(matching(proseOf(sharedIn(text)), limit.private)).toEqual([])
    })

    ours?.('says in a question about what was discussed how to answer when it was not', () => {
      const without = Object.entries(text.questions).filter(
        ([, { voices }]) => !limit.notDiscussed.test(proseOf(voices.manager).join(' ')),
      )
      expect(without.map(([question]) => question).toSorted()).toEqual(['talk', 'tasks'])
    })

    it('tells no outcome as a score or a judgement, and a manager nothing of health', () => {
      expect(matching(proseOf(text.outcomes), limit.judging)).toEqual([])
      const managers = Object.values(text.outcomes).map(({ voices, next = {} }) => [
        voices.manager,
        Object.values(next).map(({ manager }) => manager),
      ])
      expect(matching(proseOf(managers), limit.private)).toEqual([])
      for (const { voices } of Object.values(text.outcomes))
        for (const outcome of Object.values(voices)) {
          expect(sentencesOf(outcome).length, outcome).toBeGreaterThanOrEqual(2)
          expect(sentencesOf(outcome).length, outcome).toBeLessThanOrEqual(4)
        }
    })

    it('speaks to each of the three as agreed', () => {
      for (const { voices } of Object.values(text.questions))
        for (const role of ['employee', 'manager', 'counsellor'] as const)
          expect(JSON.stringify(voices[role])).toMatch(limit.voices[role])
    })

    it('never says "medewerker" to the employee', () => {
      const own = Object.values(text.questions).map(({ voices }) => voices.employee)
      expect(matching(proseOf(own), /werknemer|medewerker|employee/i)).toEqual([])
    })

    ours?.(
      'promises no right, and names UWV and another bedrijfsarts where people disagree',
      () => {
        expect(text.secondOpinion).toMatch(limit.noRight)
        for (const named of ['UWV', 'deskundigenoordeel', 'second opinion', 'bedrijfsarts'])
          expect(text.secondOpinion).toContain(named)
        // Who asks, what it costs and who pays (guideline, section 5.4).
        expect(text.secondOpinion).toMatch(
          /kost geld.*werkgever betaalt|costs a fee.*employer pays/,
        )
        expect(tree.outcomes.some(({ namesSecondOpinion }) => namesSecondOpinion)).toBe(true)
      },
    )

    ours?.('says whose tree it is and how weak the evidence is', () => {
      expect(text.statement.join(' ')).toMatch(/Radboud.*ZonMw/)
      expect(text.evidence).toMatch(/zwak|weak/)
      expect(tree.factors.filter(({ strength }) => strength !== 'weak')).toEqual([])
    })
  })
})

/** What has no voices of its own and stands on a manager's screen too. */
const sharedIn = (text: Texts) => ({
  questions: Object.values(text.questions).map(({ label, topic, whatHelps }) => [
    label,
    topic,
    whatHelps,
  ]),
  outcomes: Object.values(text.outcomes).map(({ title }) => title),
  concerns: text.concerns,
  topics: text.topics,
})
