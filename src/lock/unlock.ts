import { decrypt, encrypt, ivLength, joined, keyOf, lockWith, type OpenLock } from './cipher.ts'
import type { Stretch } from './derive.ts'
import { partsOf, recordOf } from './key-record.ts'
import { LockError, type Bytes, type KeyRecord } from './port.ts'
import { typedPassphrase } from './typed-passphrase.ts'

/** Stretches a passphrase apart from the page; `derived` in `apart.ts` is the real one. */
export type Derive = (stretch: Stretch) => Promise<Bytes>

export interface NewLock {
  /** To be kept beside what is sealed; without it nothing opens again. */
  readonly record: KeyRecord
  readonly lock: OpenLock
}

/** N = 2^17: 128 MiB and about a second on a plain laptop. */
export const usualLogN = 17

/** A new key, and the record by which this passphrase finds it again. */
export async function newLock(
  passphrase: string,
  derive: Derive,
  logN = usualLogN,
): Promise<NewLock> {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const record = await wrap(raw, passphrase, derive, logN)
  return { record, lock: lockWith(await keyOf(raw)) }
}

/**
 * Opens with what a store kept. Rejects with `damaged-record`, with `wrong-passphrase`, or with
 * what `derive` rejects with (`unable`).
 */
export async function unlock(
  stored: unknown,
  passphrase: string,
  derive: Derive,
): Promise<OpenLock> {
  return lockWith(await keyOf(await unwrap(stored, passphrase, derive)))
}

/**
 * Another passphrase for the same key: what is sealed stays as it is, and an open lock open. The
 * old passphrase opens nothing more once the new record has taken the old one's place.
 */
export async function changePassphrase(
  stored: unknown,
  { from, to }: { readonly from: string; readonly to: string },
  derive: Derive,
  logN = usualLogN,
): Promise<KeyRecord> {
  const raw = await unwrap(stored, from, derive)
  try {
    return await wrap(raw, to, derive, logN)
  } finally {
    raw.fill(0)
  }
}

async function wrap(raw: Bytes, typed: string, derive: Derive, logN: number): Promise<KeyRecord> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const passphrase = typedPassphrase(typed)
  const wrapping = await keyOf(await derive({ passphrase, salt, logN }))
  const iv = crypto.getRandomValues(new Uint8Array(ivLength))
  return recordOf({ logN, salt, wrapped: joined(iv, await encrypt(wrapping, iv, wrapPlace, raw)) })
}

async function unwrap(stored: unknown, typed: string, derive: Derive): Promise<Bytes> {
  const { logN, salt, wrapped } = await partsOf(stored)
  const passphrase = typedPassphrase(typed)
  const wrapping = await keyOf(await derive({ passphrase, salt, logN }))
  const iv = wrapped.slice(0, ivLength)
  try {
    return await decrypt(wrapping, iv, wrapPlace, wrapped.slice(ivLength))
  } catch (error) {
    // The record's own check has passed, so that it is the passphrase that differs.
    throw new LockError('wrong-passphrase', error)
  }
}

const wrapPlace = new TextEncoder().encode('thuiswerkwijzer key 1')
