import { healthEn, harmlessEn } from './health-words-en.ts'
import { healthNl, harmlessNl } from './health-words-nl.ts'

/**
 * The words in a text that speak of health: illness, complaints, treatment, who treats. As typed,
 * each once, in order. Both languages are looked for in every text. A list knows words and no
 * meaning: it is there to warn, and must never stop anyone.
 */
export function healthWordsIn(text: string): readonly string[] {
  const typed = text.normalize('NFC')
  const plain = Array.from(typed.toLowerCase().normalize('NFC'), withoutAccent).join('')
  // Where lower case is longer (`İ`), positions would not fit: show the folded words.
  const shown = plain.length === typed.length ? typed : plain
  const found = new Map<string, string>()
  const { harmless, health } = patterns()
  const looked = plain.replace(harmless, (words) => '.'.repeat(words.length))
  for (const match of looked.matchAll(health)) {
    const word = shown.slice(match.index, match.index + match[0].length)
    if (!found.has(match[0])) found.set(match[0], word)
  }
  return [...found.values()]
}

interface Patterns {
  readonly harmless: RegExp
  readonly health: RegExp
}

let made: Patterns | undefined

/** Made when first asked for: it takes a phone a third of a second, and most pages never ask. */
function patterns(): Patterns {
  made ??= {
    harmless: patternOf(`${harmlessNl},${harmlessEn}`),
    health: patternOf(`${healthNl},${healthEn}`),
  }
  return made
}

/**
 * A list, commas between its entries: `*` stands for any letters, `|` for one word or another,
 * a space for a space, a hyphen or nothing (`burn out`). An entry is whole words.
 */
function patternOf(list: string): RegExp {
  const entries = list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) =>
      entry
        .split(/\s+/)
        .map(wordPattern)
        .join(String.raw`[\s\p{Pd}]*`),
    )
  const letter = String.raw`[\p{L}\p{N}]`
  return new RegExp(`(?<!${letter})(?:${entries.join('|')})(?!${letter})`, 'gu')
}

function wordPattern(word: string): string {
  const letters = word.replaceAll('*', String.raw`[\p{L}\p{N}]*`)
  return word.includes('|') ? `(?:${letters})` : letters
}

function withoutAccent(character: string): string {
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '')
  return bare.length === character.length ? bare : character
}
