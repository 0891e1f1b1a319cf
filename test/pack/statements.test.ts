import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { referenceFiles, referencePack } from '../support/reference-pack.ts'
import { referenceTree } from '../support/reference-tree.ts'
import { statementsOfS1 } from './statements-s1.ts'
import { factsOfS2, factsOfS3, factsOfS4, factsOfS5 } from './statements-s2-s5.ts'

const sources = [
  { id: 'S1', count: 37, places: statementsOfS1 },
  { id: 'S2', count: 23, places: factsOfS2 },
  { id: 'S3', count: 15, places: factsOfS3 },
  { id: 'S4', count: 9, places: factsOfS4 },
  { id: 'S5', count: 3, places: factsOfS5 },
] as const

const screens = ['start', 'question', 'advice', 'agreements', 'about']

describe.each(sources)('what $id says', ({ id, count, places }) => {
  const rows = places
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))

  it(`stands somewhere, each of its ${count}`, () => {
    const numbers = [...new Set(rows.map(([number]) => Number(number)))]
    expect(numbers).toEqual(Array.from({ length: count }, (_, at) => at + 1))
    expect(rows.filter((row) => row.length !== 5 || !screens.includes(row[1] ?? ''))).toEqual([])
  })

  it.each(rows)('%s, on %s, at %s', (_number, _screen, key, nl, en) => {
    expect(textAt(key, 'nl')).toContain(nl)
    expect(textAt(key, 'en')).toContain(en)
  })

  it('is cited by something, or it is not listed', () => {
    const { sources: listed, ...rest } = referenceTree
    expect(listed.map((source) => source.id)).toContain(id)
    expect(JSON.stringify(rest)).toContain(`"${id}"`)
  })
})

it('the footnote on who judges hangs on all four points of the counsellor', () => {
  const own = referenceTree.points.filter(({ role }) => role === 'counsellor')
  expect(own.map(({ footnote }) => footnote)).toEqual(Array(4).fill('occupational-physician'))
})

it.each([
  ['step', /werkplek|workplace/],
  ['boundary', /taken|tasks/],
  ['load', /tempo|pace/],
] as const)('%s asks one thing, in every voice', (question, other) => {
  for (const { questions } of Object.values(referencePack.texts))
    for (const { ask } of Object.values(questions[question]?.voices ?? {})) {
      expect(ask).not.toMatch(other)
      expect(ask).not.toMatch(/, (en|and) /)
    }
})

/** The text at `pack:points.e-breaks`, or `words:start.purpose`. */
function textAt(key: string | undefined, language: 'nl' | 'en'): unknown {
  const [where, path = ''] = (key ?? '').split(':')
  if (where === 'pack') return at(referenceFiles.texts[language], path.split('.'))
  const [namespace, ...rest] = path.split('.')
  const file = new URL(`../../src/i18n/${language}/${namespace}.json`, import.meta.url)
  return at(JSON.parse(readFileSync(file, 'utf8')), rest)
}

function at(value: unknown, [first, ...rest]: readonly string[]): unknown {
  return first === undefined ? value : at((value as Record<string, unknown>)[first], rest)
}
