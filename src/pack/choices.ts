import type { Finding } from './finding.ts'
import type { ChoiceText, Language, Texts } from './pack.ts'

/** How far a list may be from the mean length of its kind. */
const tolerance = 0.25

/**
 * Ways to start must be described evenly (S3): as many benefits each and as many drawbacks each.
 * No list may be more than a quarter longer or shorter than the mean of its kind, in characters.
 */
export function unequalChoices(language: Language, texts: Texts): readonly Finding[] {
  return (['benefits', 'drawbacks'] as const).flatMap((kind) => {
    const choices = Object.entries(texts.choices).map(([id, choice]) => ({
      id,
      count: choice[kind].length,
      characters: charactersOf(choice, kind),
    }))
    const usual = commonest(choices.map(({ count }) => count))
    const even = choices.every(({ count }) => count === usual)
    const mean = choices.reduce((sum, { characters }) => sum + characters, 0) / choices.length
    return choices.flatMap(({ id, count, characters }): Finding[] => {
      const path = ['texts', language, 'choices', id, kind]
      const detail =
        count !== usual
          ? `${count} items, others ${usual}`
          : even && Math.abs(characters - mean) > tolerance * mean
            ? `${characters} characters, mean ${Math.round(mean)}`
            : undefined
      return detail === undefined ? [] : [{ path, what: 'unequal-choices', detail }]
    })
  })
}

const charactersOf = (choice: ChoiceText, kind: 'benefits' | 'drawbacks'): number =>
  choice[kind].reduce((sum, line) => sum + line.length, 0)

/** The number seen most often; of several, the one seen first. */
function commonest(numbers: readonly number[]): number | undefined {
  const times = (one: number) => numbers.filter((other) => other === one).length
  return numbers.toSorted((a, b) => times(b) - times(a))[0]
}
