import { beforeAll, describe, expect, test } from 'vitest'
import { lockFailureWords, secondsWords, strengthWords } from '#app/lock/lock-words.ts'
import { employerWords } from '#app/agreements/use-employer-words.ts'
import { csvWords, outcomeCheckWords, planWords, refusalWords } from '#app/share/share-words.ts'
import { createI18n, loadWords } from '#i18n/i18n.ts'
import { lockFailures } from '#lock/port.ts'
import { refusals } from '#share/refusal.ts'
import { employerFile } from '#share/employer-file.ts'
import { employerText } from '#share/employer-text.ts'
import { aSheet } from '../../share/a-copy.ts'

beforeAll(() => Promise.all(['nl', 'en'].map(loadWords)))

describe.each(['nl', 'en'])('in %s', (language) => {
  const share = () => createI18n(language).getFixedT(language, 'share')
  const lock = () => createI18n(language).getFixedT(language, 'lock')

  test('I-01 each reason to refuse a file, and each way a lock fails, has a sentence of its own', () => {
    const said = [
      ...refusals.map((refusal) => refusalWords(share(), refusal)),
      ...lockFailures.map((failure) => lockFailureWords(lock(), failure)),
      ...(['forged', 'unknown'] as const).map((check) => outcomeCheckWords(share(), check)),
      ...(['short', 'weak', 'good'] as const).map((strength) => strengthWords(lock(), strength)),
    ]
    expect(new Set(said).size).toBe(said.length)
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
  })

  test('numbers are said as that language says them', () => {
    const counts = { new: 3, present: 2, differs: 1 }
    const expected = {
      nl: ['3 nieuw, 2 al aanwezig, 1 verschilt', 'Wacht nog 1 seconde.', '30 seconden op slot'],
      en: ['3 new, 2 already here, 1 differs', 'Wait 1 more second.', 'locks in 30 seconds'],
    }[language]
    expect(planWords(share(), counts)).toBe(expected?.[0])
    expect(secondsWords(lock(), 'wait', 1)).toContain(expected?.[1])
    expect(secondsWords(lock(), 'idle', 30)).toContain(expected?.[2])
  })

  test('what goes to an employer has a word for everything', () => {
    const i18n = createI18n(language)
    const sheet = i18n.getFixedT(language, 'agreement')
    const words = employerWords(share(), sheet, language)
    const file = employerFile(
      {
        madeOn: '2026-11-24',
        language,
        sheet: aSheet({ start: 'home' }),
        looks: [{ rhythm: 'together', dueOn: '2027-01-05' }],
        points: [],
      },
      words,
    )
    const text = employerText(file, words)
    expect(text).not.toMatch(/\w\.\w|undefined|\{\{/)
    expect(text).toContain(language === 'nl' ? '5 januari 2027' : '5 January 2027')
    expect(new Set(file.agreements.map(({ label }) => label)).size).toBe(file.agreements.length)
    const { day, ...columns } = csvWords(share(), language, ';')
    expect(new Set(Object.values(columns)).size).toBe(4)
    expect(day('2027-01-05')).toContain('2027')
  })
})
