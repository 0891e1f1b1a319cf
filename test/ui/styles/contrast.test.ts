import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const [brand = '', tokens = ''] = ['brand', 'tokens'].map((name) =>
  readFileSync(`src/ui/styles/${name}.css`, 'utf8'),
)
const darkAt = brand.indexOf('(prefers-color-scheme: dark)')
const themes = {
  light: colours(brand.slice(0, darkAt)),
  dark: colours(brand.slice(darkAt)),
  print: colours(tokens.slice(tokens.indexOf('@media print'))),
}

/** Text needs 4.5 (WCAG 1.4.3), what is drawn needs 3 (1.4.11). */
const pairs: readonly [ink: string, ground: string, least: number][] = [
  ...['canvas', 'surface', 'surface-raised', 'accent-soft'].flatMap(
    (ground): [string, string, number][] => [
      ['ink', ground, 7],
      ['ink-muted', ground, 4.5],
      ['accent', ground, 4.5],
      ['accent-strong', ground, 4.5],
      ['danger', ground, 4.5],
    ],
  ),
  ...['canvas', 'surface', 'surface-raised'].map((ground): [string, string, number] => [
    'line-strong',
    ground,
    3,
  ]),
  ['accent-ink', 'accent', 4.5],
  ['accent-ink', 'accent-strong', 4.5],
  ['canvas', 'danger', 4.5],
  ['warning-ink', 'warning-soft', 7],
  ['warning-line', 'warning-soft', 3],
  ['warning-line', 'canvas', 3],
  ['good-ink', 'good-soft', 7],
  ['good-line', 'good-soft', 3],
  ['good-line', 'canvas', 3],
  ['ink', 'danger-soft', 7],
  ['danger', 'danger-soft', 4.5],
]

describe.each(Object.entries(themes))('in %s', (name, theme) => {
  it.each(pairs)('%s stands out on %s', (ink, ground, least) => {
    expect(contrast(theme.get(ink), theme.get(ground))).toBeGreaterThanOrEqual(least)
  })

  const onScreen = name === 'print' ? undefined : it
  onScreen?.('one of the two focus rings always stands out', () => {
    for (const ground of [
      'canvas',
      'surface-raised',
      'accent',
      'accent-strong',
      'accent-soft',
      'danger',
    ]) {
      const [outer, inner] = ['focus', 'focus-inner'].map((ring) =>
        contrast(theme.get(ring), theme.get(ground)),
      )
      expect(Math.max(outer ?? 0, inner ?? 0)).toBeGreaterThanOrEqual(3)
    }
  })
})

it('gives dark every colour that light has', () => {
  expect([...themes.dark.keys()]).toEqual([...themes.light.keys()])
})

it('makes every colour of the brand a token', () => {
  for (const name of themes.light.keys())
    expect(tokens).toContain(
      `--thuiswerkwijzer-color-${name}: var(--thuiswerkwijzer-brand-${name});`,
    )
})

function colours(part: string): Map<string, string> {
  const found = part.matchAll(/--thuiswerkwijzer-(?:brand|color)-([a-z-]+): (#[0-9a-f]{6});/g)
  return new Map([...found].map((match) => [match[1] ?? '', match[2] ?? '']))
}

function contrast(a: string | undefined, b: string | undefined): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string | undefined): number {
  if (colour === undefined) throw new Error('no such colour')
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
