import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { age } from '#lock/age.ts'
import { ageHeaderOf } from '#lock/age-header.ts'
import { copyText } from '#share/copy.ts'
import { employerFile } from '#share/employer-file.ts'
import { employerHtml } from '#share/employer-html.ts'
import { employerJson } from '#share/employer-json.ts'
import { employerText } from '#share/employer-text.ts'
import { readCopy } from '#share/read-copy.ts'
import { aSheet } from './a-copy.ts'
import { words } from './employer-words.ts'

const folder = new URL('./vectors/', import.meta.url)
const formats = readdirSync(folder).filter((name) => name.startsWith('format-'))
const passphrase = 'appel tafel winter lepel zwaluw'
const bytesIn = (path: string) => new Uint8Array(readFileSync(new URL(path, folder)))

/**
 * Files as a released version wrote them; never changed, only added to: what someone saved must
 * open for ever (D-09). Each `.age` holds what the `.json` of the same name says.
 */
describe.each(formats)('D-09 %s', (format) => {
  const files = readdirSync(new URL(`${format}/`, folder))

  test.each(files.filter((name) => name.endsWith('.age')))(
    '%s opens',
    async (name) => {
      const sealed = bytesIn(`${format}/${name}`)
      expect(ageHeaderOf(sealed)).toEqual({ kind: 'passphrase', logN: 17 })
      const bytes = await age({ kind: 'decrypt', passphrase, bytes: sealed })
      const plain = bytesIn(`${format}/${name.replace(/\.age$/, '.json')}`)
      expect(Buffer.from(bytes).equals(Buffer.from(plain))).toBe(true)
      expect(readCopy(bytes).ok).toBe(true)
    },
    60_000,
  )
})

test('each format that this app writes has its vectors, and today’s writer says the same', () => {
  for (const name of ['complete-copy', 'for-bedrijfsarts', 'employer-cases']) {
    const plain = bytesIn(`${name === 'employer-cases' ? 'format-1' : 'format-2'}/${name}.json`)
    const read = readCopy(plain)
    if (!read.ok) throw new Error(read.refusal)
    const written: unknown = JSON.parse(copyText(read.value))
    expect(written).toEqual(JSON.parse(new TextDecoder().decode(plain)))
    expect(read.value).toMatchObject({ kind: name, madeOn: '2026-11-24' })
  }
  const { cases } = JSON.parse(new TextDecoder().decode(bytesIn('format-2/complete-copy.json')))
  expect(cases.map(({ keeper }: { keeper: string }) => keeper)).toEqual(['employee', 'employer'])
})

test('the agreements for a manager are today as they were', () => {
  const looks = [{ rhythm: 'together' as const, dueOn: '2027-01-05' }]
  const points = ['Eén **vast** punt']
  const made = { madeOn: '2026-11-24', language: 'nl', sheet: aSheet(), looks, points }
  const file = employerFile(made, words)
  const said = {
    json: employerJson(file),
    txt: employerText(file, words),
    html: employerHtml(file, words),
  }
  for (const [ending, text] of Object.entries(said))
    expect(text).toBe(new TextDecoder().decode(bytesIn(`format-1/agreements.${ending}`)))
})
