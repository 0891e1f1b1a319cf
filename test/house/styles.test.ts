import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn } from './files-in.ts'
import { styleFaultsIn } from './style-faults-in.ts'

const inLayer = (declaration: string) => `@layer parts {\n.a { ${declaration}; }\n}`

test.each([
  'margin-left: var(--space)',
  'padding-top: 0',
  'width: 100%',
  'max-height: 100%',
  'left: 0',
  'border-bottom: var(--line)',
  'border-top-left-radius: 0',
  'text-align: left',
  'float: right',
  'margin: 0 auto 0 1px',
  'color: #fff',
  'color: white',
  'background: rgb(0 0 0 / 50%)',
  'padding-block: 12px',
  'padding-block: 1.5rem',
  'inline-size: calc(100% - 2rem)',
  'gap: var(--space, 12px)',
  '--own: 4px',
])('a style sheet may not say %s', (declaration) => {
  expect(styleFaultsIn(inLayer(declaration))).toEqual([`2: ${declaration}`])
})

test.each([
  'margin-inline: auto',
  'padding-block: var(--space-m) 0',
  'inline-size: min(100%, var(--measure))',
  'border-block-end: 1px solid var(--line)',
  'grid-template-columns: auto 1fr',
  'flex: 1 1 0',
  'z-index: 1',
  'color: currentColor',
  'background: none',
  'text-align: start',
  'transition: color var(--quick)',
  `content: '12px'`,
])('a style sheet may say %s', (declaration) => {
  expect(styleFaultsIn(inLayer(declaration))).toEqual([])
})

test('rules stand in a layer, queries may ask for widths', () => {
  expect(styleFaultsIn('.a { color: inherit }')).toEqual(['1: outside a layer: .a'])
  expect(
    styleFaultsIn('@layer parts { @media (min-width: 40rem) { .a { color: inherit } } }'),
  ).toEqual([])
})

test('tokens hold values, nothing else does', () => {
  expect(styleFaultsIn(inLayer('--own: 4px'), { tokens: true })).toEqual([])
})

test('the style sheets of src keep to logical sides, tokens and layers', () => {
  const sheets = filesIn('src').filter((file) => file.endsWith('.css'))
  const faults = sheets.flatMap((file) =>
    styleFaultsIn(readFileSync(file, 'utf8'), { tokens: file.startsWith('src/ui/styles/') }).map(
      (fault) => `${file}:${fault}`,
    ),
  )
  expect(sheets.length).toBeGreaterThan(0)
  expect(faults).toEqual([])
})
