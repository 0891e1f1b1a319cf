/** How a file is going to be locked. */
export interface Phrase {
  readonly kind: 'made' | 'own'
  /** Drawn words; undefined until they are there, empty where they cannot be had. */
  readonly made: string | undefined
  readonly own: string
}

/** What is locked with, as far as it is chosen. */
export function phraseOf({ kind, made, own }: Phrase): string {
  return kind === 'made' ? (made ?? '') : own
}
