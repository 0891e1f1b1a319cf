import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBase64 } from '#lock/base64.ts'
import { derive } from '#lock/derive.ts'
import { partsOf } from '#lock/key-record.ts'
import { changePassphrase, newLock, unlock, usualLogN } from '#lock/unlock.ts'
import { runs } from '../tools/runs.ts'
import { aLock, aPhrase, bytesOf, deriveHere, smallLogN, textOf } from './small.ts'

const place = { store: 'meta', id: 'x', rev: 0 }

test('scrypt is scrypt: the vector of RFC 7914 with p = 1', () => {
  const expected = '70 23 bd cb 3a fd 73 48 46 1c 06 cd 81 fd 38 eb'
  const key = derive({
    passphrase: 'pleaseletmein',
    salt: bytesOf('SodiumChloride'),
    logN: 14,
  })
  expect(key.length).toBe(32)
  expect([...key.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')).toBe(
    expected,
  )
})

test('the passphrase opens, also as a phone types it; another does not', async () => {
  const { record, lock } = await aLock()
  const sealed = await lock.seal(place, bytesOf('kept'))
  for (const typed of [aPhrase, ` ${aPhrase} `, aPhrase.replaceAll(' ', '  ')]) {
    const opened = await unlock(record, typed, deriveHere)
    expect(textOf(await opened.open(place, sealed))).toBe('kept')
  }
  for (const typed of ['', aPhrase.toUpperCase(), aPhrase.slice(1), `${aPhrase}s`])
    await expect(unlock(record, typed, deriveHere)).rejects.toMatchObject({
      failure: 'wrong-passphrase',
    })
})

test('letters composed and decomposed are the same passphrase', async () => {
  const { record } = await aLock('één café in de ruïne')
  await expect(
    unlock(record, 'één café in de ruïne'.normalize('NFD'), deriveHere),
  ).resolves.toBeDefined()
})

test('a record survives the way through JSON, and every change of a character is a damaged record', async () => {
  const { record } = await aLock()
  const written = JSON.stringify(record)
  expect((await unlock(JSON.parse(written), aPhrase, deriveHere)).kind).toBe('passphrase')
  for (let at = 0; at < written.length; at += 1) {
    const other = written[at] === '1' ? '2' : '1'
    const changed = written.slice(0, at) + other + written.slice(at + 1)
    let stored: unknown
    try {
      stored = JSON.parse(changed)
    } catch {
      continue
    }
    await expect(partsOf(stored)).rejects.toMatchObject({ failure: 'damaged-record' })
  }
})

/** A record with other parameters, under a check that fits: as a later version may write it. */
async function written(kdf: Readonly<Record<string, unknown>>, format: unknown = 1) {
  const { record } = await aLock()
  const { salt, wrapped } = record
  const all = { ...record.kdf, ...kdf }
  const text = JSON.stringify([format, all.name, all.logN, all.r, all.p, salt, wrapped])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return { format, kdf: all, salt, wrapped, check: toBase64(new Uint8Array(digest)) }
}

test('what another version wrote is not taken for ours, its check right or not', async () => {
  const others = [{ name: 'argon2id' }, { r: 4 }, { r: 16 }, { p: 2 }]
  for (const stored of [
    await written({}, 2),
    ...(await Promise.all(others.map((kdf) => written(kdf)))),
  ])
    await expect(partsOf(stored)).rejects.toMatchObject({ failure: 'damaged-record' })
})

test.each([4, 14, 17, 18])('a cost of 2^%d is read', async (logN) => {
  expect((await partsOf(await written({ logN }))).logN).toBe(logN)
})

test.each([3, 0, -17, 19, 30, 17.5, '17', null])(
  'a cost of 2^%s is never derived: it is none of ours, or would freeze the device',
  async (logN) => {
    await expect(partsOf(await written({ logN }))).rejects.toMatchObject({
      failure: 'damaged-record',
    })
  },
)

test('anything else in its place is a damaged record, never a crash', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (stored) => {
      await expect(unlock(stored, aPhrase, deriveHere)).rejects.toMatchObject({
        failure: 'damaged-record',
      })
    }),
    { numRuns: runs(500) },
  )
})

test('another passphrase: what was sealed opens, the old one no longer does', async () => {
  const { record, lock } = await aLock()
  const sealed = await lock.seal(place, bytesOf('kept'))
  const to = 'heel andere woorden dan net'
  const changed = await changePassphrase(record, { from: aPhrase, to }, deriveHere, smallLogN)
  const opened = await unlock(changed, to, deriveHere)
  expect(textOf(await opened.open(place, sealed))).toBe('kept')
  await expect(unlock(changed, aPhrase, deriveHere)).rejects.toMatchObject({
    failure: 'wrong-passphrase',
  })
  await expect(
    changePassphrase(record, { from: to, to: aPhrase }, deriveHere, smallLogN),
  ).rejects.toMatchObject({ failure: 'wrong-passphrase' })
})

test('two locks with one passphrase share nothing', async () => {
  const [one, other] = [await aLock(), await aLock()]
  expect(one.record.salt).not.toBe(other.record.salt)
  expect(one.record.wrapped).not.toBe(other.record.wrapped)
})

test('the key in memory cannot be taken out, and the raw bytes are wiped', async () => {
  const seen: Uint8Array[] = []
  const { record } = await newLock(
    aPhrase,
    (stretch) => {
      const key = derive(stretch)
      seen.push(key)
      return Promise.resolve(key)
    },
    smallLogN,
  )
  expect(seen.map((bytes) => bytes.every((byte) => byte === 0))).toEqual([true])
  expect(JSON.stringify(record)).not.toContain(toBase64(seen[0] ?? new Uint8Array()))
})

test('with the real cost: N = 2^17, r = 8, p = 1', async () => {
  const { record } = await newLock(aPhrase, deriveHere)
  expect(usualLogN).toBe(17)
  expect(record.kdf).toEqual({ name: 'scrypt', logN: 17, r: 8, p: 1 })
  expect((await unlock(record, aPhrase, deriveHere)).kind).toBe('passphrase')
}, 120_000)
