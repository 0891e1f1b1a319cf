import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withCheapMarkers } from '../../src/build/react-markers.ts'

const folder = join(createRequire(import.meta.url).resolve('react-dom/package.json'), '..')
const source = await readFile(join(folder, 'cjs/react-dom-client.production.js'), 'utf8')
const ofOne = (code: string) => `var OneException = Error(formatProdErrorMessage(${code}));\n`

it('makes the markers of this React without a stack, and changes nothing else', () => {
  const made = withCheapMarkers(source)
  const [changed = '', added = ''] = made.split(/(?=function asMarker)/)
  const back = changed.replaceAll(/asMarker\((formatProdErrorMessage\(\d+\))\)/g, 'Error($1)')
  expect(back).toBe(source)
  expect(added.match(/\n/g)).toHaveLength(1)
})

it('still makes errors, with what they say', () => {
  const five = ['1', '2', '3', '4', '5'].map(ofOne).join('')
  const code = `function formatProdErrorMessage(code) { return 'no. ' + code }\n${withCheapMarkers(five)}return OneException`
  // oxlint-disable-next-line no-implied-eval
  const marker: unknown = new Function(code)()
  expect(marker).toBeInstanceOf(Error)
  expect(marker).toMatchObject({ message: 'no. 5' })
  expect(Object.hasOwn(marker as object, 'stack')).toBe(false)
})

it('says so where React has others', () => {
  expect(() => withCheapMarkers(ofOne('1'))).toThrow('no longer')
})
