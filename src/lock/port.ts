/** Where sealed bytes belong. Bytes moved to another place, or put back from an earlier `rev`, do not open. */
export interface Place {
  /** Name of the object store, or of what stands for one: `runs`, `cases`, `snapshot`. */
  readonly store: string
  readonly id: string
  /** Counts the saves of what is kept there; 0 where nothing is counted. */
  readonly rev: number
}

/**
 * Bytes in, bytes out: what a store needs of a lock. Sealing is no request of a database: an
 * IndexedDB transaction that awaits it commits, so seal before and open after.
 * Rejects with a LockError: `closed` or, from `open`, `tampered`.
 */
export interface Lock {
  /** Whether what is kept through this lock can be read without a passphrase. */
  readonly kind: 'none' | 'passphrase'
  seal(place: Place, bytes: Uint8Array): Promise<Bytes>
  open(place: Place, sealed: Uint8Array): Promise<Bytes>
}

/**
 * What a store keeps beside sealed bytes (in `meta`), as plain JSON: without the passphrase it
 * opens nothing. A store reads it as unknown and hands it to `unlock`, which checks it.
 */
export interface KeyRecord {
  readonly format: 1
  /** scrypt, over the passphrase in NFKC as UTF-8; `salt` is 16 bytes in base64. */
  readonly kdf: { readonly name: 'scrypt'; readonly logN: number; readonly r: 8; readonly p: 1 }
  readonly salt: string
  /** The 256-bit key that seals everything, itself sealed; base64 of the IV and the rest. */
  readonly wrapped: string
  /** SHA-256 of the rest, in base64: tells a damaged record from a wrong passphrase. */
  readonly check: string
}

/** A file that a passphrase opens, in the age format; what leaves this device goes through it. */
export interface FileCipher {
  encrypt(passphrase: string, bytes: Uint8Array): Promise<Bytes>
  /** Rejects with a LockError: `wrong-passphrase`, `tampered` or `unable`. Read the header first. */
  decrypt(passphrase: string, file: Uint8Array): Promise<Bytes>
}

/** Bytes with a memory of their own, as Web Crypto and IndexedDB want them. */
export type Bytes = Uint8Array<ArrayBuffer>

/**
 * Why a lock did not open: not this passphrase; the bytes were changed or belong elsewhere; the
 * key record cannot be read; it was closed meanwhile. Or this browser cannot do it (no Web
 * Crypto, too little memory).
 */
export const lockFailures = [
  'wrong-passphrase',
  'tampered',
  'damaged-record',
  'closed',
  'unable',
] as const
export type LockFailure = (typeof lockFailures)[number]

export class LockError extends Error {
  readonly failure: LockFailure
  constructor(failure: LockFailure, cause?: unknown) {
    super(`lock: ${failure}`, { cause })
    this.name = 'LockError'
    this.failure = failure
  }
}

/** Where no passphrase was chosen: the bytes as they are. */
export const noLock: Lock = {
  kind: 'none',
  seal: (_place, bytes) => Promise.resolve(new Uint8Array(bytes)),
  open: (_place, sealed) => Promise.resolve(new Uint8Array(sealed)),
}
