/** How many words: at least 55 bits for one's own data, at least 77 for who keeps that of others. */
export const wordCount = { employee: 5, professional: 7 } as const

/** The list that passphrases are made of: its words, what it is called and how it is licensed. */
export interface WordList {
  readonly name: string
  readonly licence: string
  readonly words: readonly string[]
}

/** Fetches the list; loaded when a passphrase is made, not before. */
export async function wordList(): Promise<WordList> {
  const { default: list } = await import('./words-nl.json')
  return { name: list.name, licence: list.licence, words: list.words.split(' ') }
}

/**
 * So many words, each drawn on its own and evenly, with a space between. The same word may come
 * twice. `draw` gives a whole number of 32 bits.
 */
export function generatePassphrase(
  { words }: Pick<WordList, 'words'>,
  count: number,
  draw: () => number = randomNumber,
): string {
  return Array.from({ length: count }, () => words[below(words.length, draw)] ?? '').join(' ')
}

/** Bits in a passphrase of `count` words. */
export function bitsOf({ words }: Pick<WordList, 'words'>, count: number): number {
  return count * Math.log2(words.length)
}

function randomNumber(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

/** Numbers above the last whole multiple are drawn anew: a remainder would favour the first words. */
function below(limit: number, draw: () => number): number {
  const even = 2 ** 32 - (2 ** 32 % limit)
  for (;;) {
    const drawn = draw()
    if (drawn < even) return drawn % limit
  }
}
