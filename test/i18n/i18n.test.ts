import { createI18n, languageOf, languages, loadWords, speak } from '#i18n/i18n.ts'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { namespacesOf, placeholdersIn, wordsOf } from './all-words.ts'

await Promise.all(languages.map(({ tag }) => loadWords(tag)))

describe('languageOf', () => {
  it.each([
    [['nl'], 'nl'],
    [['nl-BE'], 'nl'],
    [['NL-nl'], 'nl'],
    [['nl_NL'], 'nl'],
    [['en'], 'en'],
    [['en-GB'], 'en'],
    [['en-US-u-hc-h12'], 'en'],
    [['EN'], 'en'],
    [[' en-AU '], 'en'],
    [['fr'], 'nl'],
    [['fr', 'en-GB'], 'en'],
    [['de-DE', 'fr', 'nl-NL', 'en'], 'nl'],
    [['sv-SE'], 'nl'],
    [['zh-Hans-CN'], 'nl'],
    [['ar'], 'nl'],
    [['enm'], 'nl'],
    [['constructor'], 'nl'],
    [['__proto__'], 'nl'],
    [['*'], 'nl'],
    [[''], 'nl'],
    [[], 'nl'],
  ])('of %j is %s', (wanted, expected) => {
    expect(languageOf(wanted)).toBe(expected)
  })

  it('is always a language that we speak', () => {
    const spoken = languages.map(({ tag }) => tag)
    fc.assert(fc.property(fc.array(fc.string()), (wanted) => spoken.includes(languageOf(wanted))))
  })
})

describe('createI18n', () => {
  it('knows each language by its own name, Dutch first', () => {
    expect(languages).toEqual([
      { tag: 'nl', name: 'Nederlands' },
      { tag: 'en', name: 'English' },
    ])
  })

  it('calls each language what it calls itself', () => {
    for (const { tag, name } of languages) {
      const own = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? ''
      expect(name.toLocaleLowerCase(tag)).toBe(own.toLocaleLowerCase(tag))
    }
  })

  it('is ready at once, also for a dialect', () => {
    expect(createI18n('nl-BE').t('common:answer.unsure')).toBe('Weet ik niet')
    expect(createI18n('en-GB').t('common:answer.unsure')).toBe("I don't know")
    expect(createI18n('fr').t('common:answer.yes')).toBe('Ja')
  })

  it('falls back to Dutch where a language lacks a word', () => {
    const i18n = createI18n('en')
    i18n.removeResourceBundle('en', 'walk')
    expect(i18n.t('walk:previous')).toBe('Vorige vraag')
  })

  it('counts in each language', () => {
    const eyebrow = (language: string, count: number) =>
      createI18n(language).t('walk:eyebrow', { position: 4, count })
    expect(eyebrow('nl', 12)).toBe('Vraag 4 · nog hoogstens 12 vragen')
    expect(eyebrow('nl', 1)).toBe('Vraag 4 · nog hoogstens 1 vraag')
    expect(eyebrow('en', 12)).toBe('Question 4 · at most 12 questions to go')
    expect(eyebrow('en', 1)).toBe('Question 4 · at most 1 question to go')
  })

  it('has no words of one instance in another', () => {
    createI18n('nl').addResource('nl', 'common', 'product', 'anders')
    expect(createI18n('nl').t('common:product')).toBe('Thuiswerkwijzer')
  })
})

describe('speak', () => {
  it('ends in the language asked for last, also where the words of the one before come later', async () => {
    vi.resetModules()
    let arrive: () => void = () => undefined
    const held = new Promise<void>((resolve) => (arrive = resolve))
    vi.doMock('#i18n/en/later.ts', async (original) => {
      await held
      return original()
    })
    const late = await import('#i18n/i18n.ts')
    const i18n = late.createI18n('nl')
    const english = late.speak(i18n, 'en')
    expect(await late.speak(i18n, 'nl')).toBe(true)
    arrive()
    expect(await english).toBe(false)
    expect(i18n.language).toBe('nl')
    vi.doUnmock('#i18n/en/later.ts')
  })

  it('says that it did', async () => {
    const i18n = createI18n('nl')
    expect(await speak(i18n, 'en')).toBe(true)
    expect(i18n.language).toBe('en')
  })
})

describe('text of people and packs', () => {
  const hostile = [
    '{{position}}',
    '$t(common:skip)',
    '<b>&amp;</b>',
    '$&',
    '$1',
    '\\{{x}}',
    '{{- x}}',
  ]
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...hostile))
  const templates = templatesOf('nl')

  it('comes out as it went in, in every sentence that takes some', () => {
    expect(templates.length).toBeGreaterThan(5)
    const i18n = createI18n('nl')
    fc.assert(
      fc.property(fc.constantFrom(...templates), text, ({ key, words, names }, value) => {
        const values = Object.fromEntries(names.map((name) => [name, value]))
        const expected = names.reduce((all, name) => all.split(`{{${name}}}`).join(marker), words)
        expect(i18n.t(key as never, values as never)).toBe(expected.split(marker).join(value))
      }),
      { numRuns: 10_000 },
    )
  })
})

const marker = '\u0000'

/** Sentences with placeholders and without plural forms. */
function templatesOf(tag: string): { key: string; words: string; names: string[] }[] {
  return namespacesOf(tag).flatMap((namespace) =>
    [...wordsOf(tag, namespace)]
      .map(([key, words]) => ({ key: `${namespace}:${key}`, words, names: placeholdersIn(words) }))
      .filter(({ names }) => names.length > 0 && !names.includes('count')),
  )
}
