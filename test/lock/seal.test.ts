import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LockError, noLock } from '#lock/port.ts'
import { runs } from '../tools/runs.ts'
import { aLock, bytesOf, textOf } from './small.ts'

const place = { store: 'runs', id: 'run-a', rev: 3 }

test('what is sealed opens again, and says nothing meanwhile', async () => {
  const { lock } = await aLock()
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
      const sealed = await lock.seal(place, bytes)
      expect(sealed.length).toBe(bytes.length + 1 + 12 + 16)
      expect(await lock.open(place, sealed)).toEqual(new Uint8Array(bytes))
    }),
    { numRuns: runs(200) },
  )
  const sealed = await lock.seal(place, bytesOf('SENTINEL '.repeat(50)))
  expect(textOf(sealed)).not.toContain('SENTINEL')
})

test('E-03 sealed bytes open in their own place only', async () => {
  const { lock } = await aLock()
  const sealed = await lock.seal(place, bytesOf('mine'))
  const elsewhere = [
    { ...place, store: 'cases' },
    { ...place, id: 'run-b' },
    { ...place, rev: 2 },
    { store: 'runs","run-a', id: '', rev: 3 },
    { store: 'run', id: 'srun-a', rev: 3 },
  ]
  for (const other of elsewhere)
    await expect(lock.open(other, sealed)).rejects.toMatchObject({ failure: 'tampered' })
  const { lock: stranger } = await aLock()
  await expect(stranger.open(place, sealed)).rejects.toMatchObject({ failure: 'tampered' })
})

test('E-03 each single-bit flip and each cut of a sealed 2 kB record is refused', async () => {
  const { lock } = await aLock()
  const record = bytesOf('{"answer":"yes"}'.repeat(128))
  const sealed = await lock.seal(place, record)
  expect(record.length).toBe(2048)
  const refused = async (bytes: Uint8Array) => {
    try {
      await lock.open(place, bytes)
      return false
    } catch (error) {
      return error instanceof LockError && error.failure === 'tampered'
    }
  }
  let opened = 0
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const flipped = new Uint8Array(sealed)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    if (!(await refused(flipped))) opened += 1
  }
  for (let length = 0; length < sealed.length; length += 1)
    if (!(await refused(sealed.subarray(0, length)))) opened += 1
  expect(opened).toBe(0)
  expect(await refused(sealed)).toBe(false)
}, 120_000)

test('E-03 100,000 writes of the same bytes, and no IV comes twice', async () => {
  const { lock } = await aLock()
  const bytes = bytesOf('same')
  const seen = new Set<string>()
  const batch = Array.from({ length: 1000 })
  const count = runs(100_000)
  for (let done = 0; done < count; done += batch.length) {
    const sealed = await Promise.all(batch.map(() => lock.seal(place, bytes)))
    for (const one of sealed) seen.add(Buffer.from(one.subarray(1, 13)).toString('latin1'))
  }
  expect(seen.size).toBe(count)
}, 240_000)

test('a closed lock forgets its key', async () => {
  const { lock } = await aLock()
  const sealed = await lock.seal(place, bytesOf('mine'))
  lock.close()
  await expect(lock.seal(place, bytesOf('more'))).rejects.toMatchObject({ failure: 'closed' })
  await expect(lock.open(place, sealed)).rejects.toMatchObject({ failure: 'closed' })
})

test('without a passphrase the bytes are what they were, in memory of their own', async () => {
  const bytes = bytesOf('plain')
  const sealed = await noLock.seal(place, bytes)
  expect(sealed).toEqual(bytes)
  expect(sealed.buffer).not.toBe(bytes.buffer)
  expect(textOf(await noLock.open(place, sealed))).toBe('plain')
  expect(noLock.kind).toBe('none')
})
