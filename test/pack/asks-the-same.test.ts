import { expect, it } from 'vitest'
import { asksTheSame } from '#pack/asks-the-same.ts'
import type { Pack } from '#pack/pack.ts'
import { referencePack } from '../support/reference-pack.ts'

/** The reference pack in another version, with `step` asked in other words in these languages. */
function anOther(version: string, ...languages: readonly string[]): Pack {
  const texts = structuredClone(referencePack.texts) as Record<
    string,
    typeof referencePack.texts.nl
  >
  for (const language of languages) {
    const step = texts[language]?.questions['step']
    if (step) Object.assign(step.voices.employee, { ask: 'Iets anders?' })
  }
  return { ...referencePack, ref: { ...referencePack.ref, version }, texts: texts as Pack['texts'] }
}

const same = (other: Pack, id: string) => asksTheSame(other, referencePack, 'employee')(id)

it('a question asked in other words in every language means another thing', () => {
  const other = anOther('1.0.0', 'nl', 'en')
  expect([same(other, 'step'), same(other, 'talk'), same(other, 'gone')]).toEqual([
    false,
    true,
    false,
  ])
})

it('a patch, and a better translation, change no meaning', () => {
  expect(same(anOther('1.1.9', 'nl', 'en'), 'step')).toBe(true)
  expect(same(anOther('1.0.0', 'en'), 'step')).toBe(true)
})
