import { describe, expect, it } from 'vitest'
import { textsIn } from './all-texts.ts'
import { dutchNames, englishNames, type Name } from './names.ts'

describe.each([
  ['nl', dutchNames],
  ['en', englishNames],
] as const)('one thing has one name, in %s', (language, names) => {
  const texts = textsIn(language)

  it.each(names)('$name', ({ not, save = {} }) => {
    const named = texts.filter(({ text }) => not.test(text))
    const isSaved = (where: string) => Object.keys(save).some((key) => where.startsWith(key))
    expect(named.filter(({ where }) => !isSaved(where))).toEqual([])
    // An exception that is none any more goes.
    expect(
      Object.keys(save).filter((key) => !named.some(({ where }) => where.startsWith(key))),
    ).toEqual([])
  })
})

it('a calendar, which others may read, says nothing of absence', () => {
  const shown = [...textsIn('nl'), ...textsIn('en')].filter(({ where }) =>
    where.startsWith('i18n/insight.calendar.describe.'),
  )
  expect(shown).toHaveLength(4)
  for (const { text } of shown) expect(text).not.toMatch(/verzuim|ziek|absence|sick/i)
})

describe('the names', () => {
  const caught = (names: readonly Name[], text: string) =>
    names.filter(({ not }) => not.test(text)).map(({ name }) => name)

  it('are missed where another word stands (negative control)', () => {
    expect(
      caught(dutchNames, 'Heeft u de wachtzin van deze app? We bewaren een reservekopie.'),
    ).toEqual(['de wijzer', 'kopie', 'wachtwoordzin', 'u hebt', 'wij'])
    expect(caught(englishNames, 'This run of the app is due: complain, and look back.')).toEqual([
      'this guide',
      'fill in, filled in on',
      'look again',
      'symptoms, health problems',
    ])
  })
})
