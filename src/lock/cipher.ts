import { LockError, type Bytes, type Lock, type Place } from './port.ts'

/** A lock that stands open, until it is closed: then it forgets its key. */
export interface OpenLock extends Lock {
  close(): void
}

/**
 * Seals with AES-GCM under one key. What comes out is the format's number (1), the 96-bit IV,
 * random for each write, and the cipher text with its 128-bit tag; the place is bound to it.
 */
export function lockWith(key: CryptoKey): OpenLock {
  let held: CryptoKey | undefined = key
  const open = (): CryptoKey => {
    if (held === undefined) throw new LockError('closed')
    return held
  }
  return {
    kind: 'passphrase',
    seal: async (place, bytes) => {
      const iv = crypto.getRandomValues(new Uint8Array(ivLength))
      return joined(sealFormat, iv, await encrypt(open(), iv, aadOf(place), bytes))
    },
    open: async (place, sealed) => {
      const opening = open()
      if (sealed[0] !== 1) throw new LockError('tampered')
      const iv = new Uint8Array(sealed.subarray(1, 1 + ivLength))
      return decrypt(opening, iv, aadOf(place), new Uint8Array(sealed.subarray(1 + ivLength)))
    },
    close: () => {
      held = undefined
    },
  }
}

export const ivLength = 12

const sealFormat = new Uint8Array([1])

/** The place as bytes; a list in JSON, so that no two places read the same. */
function aadOf({ store, id, rev }: Place): Bytes {
  return new TextEncoder().encode(JSON.stringify(['thuiswerkwijzer', store, id, rev]))
}

export async function encrypt(
  key: CryptoKey,
  iv: Bytes,
  additionalData: Bytes,
  bytes: Uint8Array,
): Promise<Bytes> {
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    key,
    new Uint8Array(bytes),
  )
  return new Uint8Array(sealed)
}

/** Rejects with `tampered` where key, IV, place or bytes are not those of the sealing. */
export async function decrypt(
  key: CryptoKey,
  iv: Bytes,
  additionalData: Bytes,
  sealed: Bytes,
): Promise<Bytes> {
  try {
    const algorithm = { name: 'AES-GCM', iv, additionalData }
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed))
  } catch (error) {
    throw new LockError('tampered', error)
  }
}

/** A key that cannot be read back; the bytes it was made of are wiped. */
export async function keyOf(raw: Bytes): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  raw.fill(0)
  return key
}

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
