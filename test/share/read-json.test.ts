import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limits } from '#share/limits.ts'
import { readJson } from '#share/read-json.ts'
import { processorTime } from '../support/processor-time.ts'
import { runs } from '../tools/runs.ts'

const read = (text: string) => readJson(new TextEncoder().encode(text))

test('I-01 what JSON can say is read as JSON reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), fc.boolean(), (value, roomy) => {
      const text = JSON.stringify(value, null, roomy ? 2 : 0)
      fc.pre(!/"(__proto__|constructor|prototype)":/.test(text) && !/\\ud[89a-f]/i.test(text))
      expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) })
    }),
    { numRuns: runs(2000) },
  )
})

test('I-01 and nothing is read that JSON would not read', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '0',
    '.5',
    'e9',
    'true',
    'nul',
    ' ',
    '\\',
    '\n',
    "'",
    '/',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      let value: unknown
      try {
        value = JSON.parse(text)
      } catch {
        expect(read(text).ok).toBe(false)
        return
      }
      const found = read(text)
      const isTwice = !found.ok && /"a".*"a"/s.test(text)
      expect(found).toEqual(isTwice ? { ok: false, refusal: 'invalid' } : { ok: true, value })
    }),
    { numRuns: runs(20_000) },
  )
})

test.each([
  ['nothing', '', 'damaged'],
  ['two marks before it', '\uFEFF\uFEFF{}', 'damaged'],
  ['something after it', '{}{}', 'damaged'],
  ['a comma too many', '{"a":1,}', 'damaged'],
  ['a number with a zero before it', '01', 'damaged'],
  ['a bare word', 'NaN', 'damaged'],
  ['a line break in a string', '"a\nb"', 'damaged'],
  ['a string without end', '"abc', 'damaged'],
  ['a string that ends in a backslash', '"abc\\', 'damaged'],
  ['I-02 __proto__', '{"__proto__":{"polluted":1}}', 'invalid'],
  ['I-02 __proto__, escaped', String.raw`{"__pr\u006fto__":{"polluted":1}}`, 'invalid'],
  ['I-02 constructor.prototype', '{"constructor":{"prototype":{"polluted":1}}}', 'invalid'],
  ['I-02 a key twice', '{"a":1,"b":2,"a":3}', 'invalid'],
  ['I-02 a key twice, once escaped', String.raw`{"a":1,"\u0061":3}`, 'invalid'],
  ['half a character', String.raw`"\ud800"`, 'invalid'],
  [
    'I-03 more depth',
    `${'['.repeat(limits.depth + 1)}${']'.repeat(limits.depth + 1)}`,
    'too-large',
  ],
  ['I-03 endless depth', '['.repeat(1_000_000), 'too-large'],
  ['I-03 endless objects', '{"a":'.repeat(300_000), 'too-large'],
  ['I-03 more values', `[${'1,'.repeat(limits.values)}1]`, 'too-large'],
])('%s is refused', (_what, text, refusal) => {
  expect(read(text)).toEqual({ ok: false, refusal })
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('UTF-16, UTF-8 cut in a character, and bytes that are no text', () => {
  const utf16 = new Uint8Array(new Uint16Array([0xfeff, 0x7b, 0x7d]).buffer)
  const cut = new TextEncoder().encode('{"a":"é"}').subarray(0, 7)
  for (const bytes of [utf16, cut, new Uint8Array([0xff, 0xfe, 0xfd])])
    expect(readJson(bytes)).toEqual({ ok: false, refusal: 'damaged' })
})

test('I-03 two megabytes of anything take less than two seconds', () => {
  const size = limits.plainBytes
  const worst = [
    `"${'\\n'.repeat(size / 2)}"`,
    `"${'a'.repeat(size)}"`,
    ' '.repeat(size),
    `[${'1,'.repeat(limits.values / 2)}`,
    `{${Array.from({ length: 100_000 }, (_, i) => `"k${i}":${i}`).join(',')}}`,
    `-${'1'.repeat(size)}`,
  ]
  for (const text of worst) {
    expect(processorTime(() => read(text))).toBeLessThan(2000)
  }
})
