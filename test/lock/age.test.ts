import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { age } from '#lock/age.ts'
import { ageHeaderOf } from '#lock/age-header.ts'
import { fileCipher } from '#lock/bytes-apart.ts'
import { LockError } from '#lock/port.ts'
import { runs } from '../tools/runs.ts'
import { aPhrase, bytesOf, textOf } from './small.ts'

const passphrase = aPhrase
const sealed = (text: string, logN: number) =>
  age({ kind: 'encrypt', passphrase, bytes: bytesOf(text), logN })
const open = (bytes: Uint8Array, words = passphrase) =>
  age({ kind: 'decrypt', passphrase: words, bytes })

const file = await sealed('everything', 14)
const head = textOf(file.subarray(0, textOf(file).indexOf('\n---')))

test('a file opens with its passphrase, in this app and in any other that knows age', async () => {
  expect(textOf(await open(file))).toBe('everything')
  const other = new Decrypter()
  other.addPassphrase(passphrase)
  expect(await other.decrypt(file, 'text')).toBe('everything')
})

test('another passphrase and a changed file are told apart', async () => {
  await expect(open(file, 'other words')).rejects.toMatchObject({ failure: 'wrong-passphrase' })
  const last = new Uint8Array(file)
  last[last.length - 1] = (last.at(-1) ?? 0) ^ 1
  await expect(open(last)).rejects.toMatchObject({ failure: 'tampered' })
  await expect(open(file.subarray(0, -1))).rejects.toMatchObject({ failure: 'tampered' })
})

test('I-05 what we read of a header is what we wrote', () => {
  expect(ageHeaderOf(file)).toEqual({ kind: 'passphrase', logN: 14 })
})

const withLogN = (logN: string) => bytesOf(textOf(file).replace(/ 14\n/, ` ${logN}\n`))
const stanza = head.split('\n').slice(1, 3).join('\n')

test.each([
  ['logN 13', withLogN('13')],
  ['logN 19', withLogN('19')],
  ['logN 20', withLogN('20')],
  ['logN 018', withLogN('018')],
  ['logN 1e1', withLogN('1e1')],
  ['logN +15', withLogN('+15')],
  ['logN 9999999999', withLogN('9999999999')],
  ['two stanzas', bytesOf(textOf(file).replace(stanza, `${stanza}\n${stanza}`))],
  [
    'an unknown stanza beside it',
    bytesOf(textOf(file).replace(stanza, `${stanza}\n-> grease x\n`)),
  ],
  ['an unknown stanza', bytesOf(textOf(file).replace('-> scrypt', '-> secret'))],
  ['a thousand stanzas', bytesOf(textOf(file).replace(stanza, `${stanza}\n`.repeat(1000)))],
  ['another version of age', bytesOf(textOf(file).replace('org/v1', 'org/v2'))],
  ['a header without end', bytesOf(`${head}\n`)],
  ['an endless first line', bytesOf(`age-encryption.org/v1\n-> scrypt ${'A'.repeat(100_000)}`)],
])('I-05 %s is refused at once, nothing derived', async (_what, bytes) => {
  expect(ageHeaderOf(bytes)).toEqual({ kind: 'unfit' })
  const decrypt = vi.spyOn(Decrypter.prototype, 'decrypt')
  await expect(open(bytes)).rejects.toMatchObject({ failure: 'tampered' })
  expect(decrypt).not.toHaveBeenCalled()
})

test('I-05 a file for a key, not a passphrase, is refused', async () => {
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(await generateIdentity()))
  expect(ageHeaderOf(await encrypter.encrypt('x'))).toEqual({ kind: 'unfit' })
})

test('what is no age file is called so', () => {
  for (const text of ['', '{}', 'age', '-----BEGIN AGE ENCRYPTED FILE-----', 'PK\u0003\u0004'])
    expect(ageHeaderOf(bytesOf(text))).toEqual({ kind: 'not-age' })
})

test('whatever the bytes, the header reader answers, and a cut or changed header never opens', async () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(['unfit', 'not-age']).toContain(ageHeaderOf(bytes).kind)
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: file.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
      const changed = new Uint8Array(file)
      changed[at] = (changed[at] ?? 0) ^ (1 << bit)
      await expect(open(changed)).rejects.toBeInstanceOf(LockError)
    }),
    { numRuns: runs(25) },
  )
})

test('the real cost is N = 2^17, in the page itself where there is no Worker', async () => {
  vi.stubGlobal('Worker', undefined)
  const real = await fileCipher.encrypt(passphrase, bytesOf('everything'))
  expect(ageHeaderOf(real)).toEqual({ kind: 'passphrase', logN: 17 })
  expect(textOf(await fileCipher.decrypt(passphrase, real))).toBe('everything')
  await expect(fileCipher.decrypt('other', bytesOf('no age'))).rejects.toMatchObject({
    failure: 'tampered',
  })
  vi.unstubAllGlobals()
}, 120_000)
