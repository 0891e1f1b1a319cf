type Declaration = { line: number; property: string; value: string; around: string[] }

const sides = '(top|right|bottom|left)'
const physical = new RegExp(
  `^(${sides}|(min-|max-)?(width|height)|(margin|padding|border|inset|scroll-margin|scroll-padding)-${sides}(-.*)?|border-(top|bottom)-(left|right)-radius)$`,
)
const physicalKeyword = /^(text-align|float|clear|caption-side|resize)$/
const fourSided =
  /^(margin|padding|inset|border-(width|style|color|radius)|scroll-(margin|padding))$/
const colour =
  /#[\da-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|\b(white|black|red|green|blue|gray|grey|silver|yellow|orange|purple|navy|teal|maroon|olive|brown|pink|beige|ivory|gold)\b/i
const length = /(?<![\w.-])-?(\d*\.)?\d+([a-z]+|%)/gi
// A share, of the screen too, an angle, or a measure of the element's own text follows a token already.
const plainLengths = /^(0(px|s|ms)|-?1px|-?[\d.]+(%|fr|em|ch|lh|deg|vi|vb)|100(vh|dvh|svh|vw))$/

/**
 * What a style sheet says against the house: a physical side, a colour or size that is no custom property,
 * or a rule outside the layers. Each as `line: what`. Tokens may hold any value; that is what they are for.
 */
export function styleFaultsIn(source: string, { tokens = false } = {}): string[] {
  const css = blank(source, /\/\*[\s\S]*?\*\//g)
  const values = blank(css, /url\([^)]*\)|"[^"]*"|'[^']*'/g)
  const faults = declarationsOf(values).flatMap((declaration) => faultsOf(declaration, tokens))
  return [...faults, ...outsideLayers(values)].map(([line, what]) => `${line}: ${what}`)
}

function faultsOf(
  { line, property, value, around }: Declaration,
  tokens: boolean,
): [number, string][] {
  if (around.some((head) => /^@(font-face|property|page)/.test(head))) return []
  const said: [number, string] = [line, `${property}: ${value}`]
  if (property.startsWith('--') && tokens) return []
  if (physical.test(property)) return [said]
  if (
    physicalKeyword.test(property) &&
    /\b(left|right|top|bottom|vertical|horizontal)\b/.test(value)
  )
    return [said]
  if (fourSided.test(property) && partsOf(value).length === 4) return [said]
  const bare = value.replace(/var\((--[\w-]+)/g, 'var(')
  if (colour.test(bare)) return [said]
  const sizes = bare.match(length) ?? []
  return sizes.every((size) => plainLengths.test(size)) ? [] : [said]
}

/** Rules that no `@layer` holds; only layers, imports, fonts and registered properties stand alone. */
function outsideLayers(css: string): [number, string][] {
  return headsOf(css)
    .filter(
      ({ around, head }) =>
        around.length === 0 && !/^@(layer|import|font-face|charset|property)\b/.test(head),
    )
    .map(({ line, head }) => [line, `outside a layer: ${head}`])
}

function declarationsOf(css: string): Declaration[] {
  return statementsOf(css)
    .filter(
      ({ around, ends, text }) => ends !== '{' && around.length > 0 && /^[\w-]+\s*:/.test(text),
    )
    .map(({ line, text, around }) => {
      const colon = text.indexOf(':')
      return {
        line,
        around,
        property: text.slice(0, colon).trim(),
        value: text.slice(colon + 1).trim(),
      }
    })
}

function headsOf(css: string) {
  return statementsOf(css)
    .filter(({ ends }) => ends === '{')
    .map(({ line, text, around }) => ({ line, head: text, around }))
}

/** The text before each `{`, `;` and `}`, with the heads of the blocks it stands in. */
function statementsOf(css: string) {
  const statements: { line: number; text: string; ends: string; around: string[] }[] = []
  const around: string[] = []
  let start = 0
  for (const { 0: ends, index } of css.matchAll(/[{};]/g)) {
    const raw = css.slice(start, index)
    const text = raw.trim().replace(/\s+/g, ' ')
    const line = css.slice(0, start + raw.length - raw.trimStart().length).split('\n').length
    if (text) statements.push({ line, text, ends, around: [...around] })
    if (ends === '{') around.push(text)
    if (ends === '}') around.pop()
    start = index + 1
  }
  return statements
}

/** The values of a shorthand, functions kept whole. */
function partsOf(value: string): string[] {
  let flat = value
  while (/\([^()]*\)/.test(flat)) flat = flat.replace(/\([^()]*\)/g, '')
  return flat.trim().split(/\s+/)
}

/** The source with each match made of spaces, so that lines still count. */
function blank(source: string, pattern: RegExp): string {
  return source.replace(pattern, (text) => text.replace(/[^\n]/g, ' '))
}
