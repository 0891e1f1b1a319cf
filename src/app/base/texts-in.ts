import type { Pack, Texts } from '#pack/pack.ts'

/** Prose, and the language it is in. */
export interface TextsIn {
  readonly texts: Texts
  readonly language: string
}

/** The pack's prose in this language, or else in Dutch, or else in what there is. */
export function textsIn({ texts }: Pack, language: string): TextsIn | undefined {
  for (const tag of [language, 'nl', ...Object.keys(texts)]) {
    const found = texts[tag]
    if (found !== undefined) return { texts: found, language: tag }
  }
  return undefined
}
