import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({
    file,
    css: readFileSync(`src/ui/${file}`, 'utf8').replace(/\/\*.*?\*\//gs, ''),
  }))
const tokens = new Set(all(/(--[a-z0-9-]+):/g, files.map(({ css }) => css).join('\n')))
const components = files.filter(({ file }) => !file.startsWith('styles/'))

describe.each(files)('$file', ({ css }) => {
  it('uses only tokens that exist', () => {
    expect(all(/var\((--[a-z0-9-]+)/g, css).filter((token) => !tokens.has(token))).toEqual([])
  })

  it('uses logical properties', () => {
    const physical =
      /(?<![\w-])((?:margin|padding|border)-(?:top|right|bottom|left)[\w-]*|(?:min-|max-)?(?:width|height)|top|right|bottom|left)\s*:/g
    expect(all(physical, css)).toEqual([])
  })

  it('stands in a layer', () => {
    const outside = css.replace(/@layer [^;{]+;|@import [^;]+;/g, '').trim()
    expect(
      topLevel(outside).filter((rule) => !/^@layer (base|parts|screens|print)$/.test(rule)),
    ).toEqual([])
  })
})

describe.each(components)('$file', ({ file, css }) => {
  it('names no colour of its own', () => {
    expect(all(/(#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\()/gi, css)).toEqual([])
  })

  it('styles its own classes', () => {
    expect(css).toContain(`.${basename(file, '.css')}`)
  })
})

it('keeps nothing off paper by a selector that a browser may not know', () => {
  const leaning = files.filter(({ css }) => /@media print[^@]*:has\(/.test(css))
  expect(leaning.map(({ file }) => file)).toEqual([])
})

it('has fonts of at most 30 kB together, with their licence', () => {
  const fonts = readdirSync('public/fonts').filter((file) => file.endsWith('.woff2'))
  expect(fonts).toHaveLength(2)
  const bytes = fonts.reduce((sum, file) => sum + statSync(`public/fonts/${file}`).size, 0)
  expect(bytes).toBeLessThanOrEqual(30_000)
  expect(readFileSync('public/fonts/OFL.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE')
})

function all(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
}

/** What stands before each outermost brace. */
function topLevel(css: string): string[] {
  const heads: string[] = []
  let depth = 0
  let head = ''
  for (const sign of css) {
    if (sign === '{' && depth++ === 0) heads.push(head.trim())
    if (sign === '}') depth--
    head = depth === 0 && sign !== '}' ? head + sign : ''
  }
  return heads
}
