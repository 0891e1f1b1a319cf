/** Words as a list in a sentence: `a, b and c`, in the language of the interface. */
export function listedWords(words: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
}
