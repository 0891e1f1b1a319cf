import { fromBase64, toBase64 } from './base64.ts'
import { LockError, type Bytes, type KeyRecord } from './port.ts'

/** A key record's parts as bytes. */
export interface KeyParts {
  readonly logN: number
  readonly salt: Bytes
  readonly wrapped: Bytes
}

/** The record as a store keeps it. */
export async function recordOf({ logN, salt, wrapped }: KeyParts): Promise<KeyRecord> {
  const unchecked = {
    format: 1,
    kdf: { name: 'scrypt', logN, r: 8, p: 1 },
    salt: toBase64(salt),
    wrapped: toBase64(wrapped),
  } as const
  return { ...unchecked, check: await checkOf(unchecked) }
}

/**
 * Reads what a store kept. Rejects with `damaged-record` where it is not what was written: then
 * no passphrase opens it, and it is no use to ask for another.
 */
export async function partsOf(stored: unknown): Promise<KeyParts> {
  const { format, kdf, salt, wrapped, check } = fieldsOf(stored)
  const { name, logN, r, p } = fieldsOf(kdf)
  if (format !== 1 || name !== 'scrypt' || r !== 8 || p !== 1) throw damaged()
  if (!isLogN(logN) || typeof salt !== 'string' || typeof wrapped !== 'string') throw damaged()
  const expected = await checkOf({ format, kdf: { name, logN, r, p }, salt, wrapped })
  const [saltBytes, wrappedBytes] = [fromBase64(salt), fromBase64(wrapped)]
  if (check !== expected || saltBytes?.length !== 16 || wrappedBytes === undefined) throw damaged()
  return { logN, salt: saltBytes, wrapped: wrappedBytes }
}

/** From a record that tests make small to twice what we write; more would freeze the device. */
function isLogN(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 4 && Number(value) <= 18
}

async function checkOf(record: Omit<KeyRecord, 'check'>): Promise<string> {
  const { format, kdf, salt, wrapped } = record
  const text = JSON.stringify([format, kdf.name, kdf.logN, kdf.r, kdf.p, salt, wrapped])
  const bytes = new TextEncoder().encode(text)
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw damaged()
  return Object.fromEntries(Object.entries(value))
}

const damaged = (): LockError => new LockError('damaged-record')
