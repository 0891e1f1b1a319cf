import type { Speech } from '#i18n/i18n.ts'

/** The pseudo-locale: 40 % more letters, still readable, and plainly not a real language. */
function stretched(text: string): string {
  const more = Math.ceil(text.length * 0.4)
  const tail = 'lang '
    .repeat(Math.ceil(more / 5))
    .slice(0, more)
    .trim()
  return text.endsWith('**') ? `${text.slice(0, -2)} ${tail}**` : `${text} ${tail}`
}

/** The same interface with every word made longer. */
export function stretchedI18n(original: Speech): Speech {
  const copy = original.cloneInstance({ postProcess: ['stretch'] })
  copy.use({ type: 'postProcessor', name: 'stretch', process: (value: string) => stretched(value) })
  return copy
}

/** Any value with every string in it made longer; keys stay. */
export function stretchedAll<T>(value: T): T
export function stretchedAll(value: unknown): unknown {
  if (typeof value === 'string') return stretched(value)
  if (Array.isArray(value)) return value.map((one: unknown) => stretchedAll(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, stretchedAll(one)]))
}
