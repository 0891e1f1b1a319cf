/** What a file's beginning says about how it was sealed. */
export type AgeHeader =
  /** Sealed with one passphrase, at a cost that this device can bear. */
  | { readonly kind: 'passphrase'; readonly logN: number }
  /** An age file, but for a key, for several people, too dear or too cheap, or cut off in its header. */
  | { readonly kind: 'unfit' }
  | { readonly kind: 'not-age' }

/**
 * Reads the header of an age file before anything is derived from it, so that a hostile one
 * cannot cost seconds and gigabytes (I-05). It accepts exactly one scrypt stanza, 14 ≤ logN ≤ 18, ≤
 * 4 KiB. Format: age-encryption.org/v1; the binary form only.
 */
export function ageHeaderOf(file: Uint8Array): AgeHeader {
  const start = new TextDecoder('latin1').decode(file.subarray(0, longestHeader))
  if (!start.startsWith('age-encryption.org/')) return { kind: 'not-age' }
  const logN = Number(wholeHeader.exec(start)?.[1] ?? 0)
  return logN >= 14 && logN <= 18 ? { kind: 'passphrase', logN } : { kind: 'unfit' }
}

const longestHeader = 4096

/** A salt of 16 bytes, a body of 32, a MAC of 32, in base64 without padding. */
const wholeHeader =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/
