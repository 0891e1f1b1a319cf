import type { Pack, Texts } from '#pack/pack.ts'

/** Prose, and the language it is in. */
export interface TextsIn {
  readonly texts: Texts
  readonly language: string
}

/** The pack's prose in this language; else in Dutch; else in any language the pack has. */
export function textsIn({ texts }: Pack, language: string): TextsIn | undefined {
  for (const tag of [language, 'nl', ...Object.keys(texts)]) {
    const found = texts[tag]
    if (found !== undefined) return { texts: found, language: tag }
  }
  return undefined
}
