import { scrypt } from '@noble/hashes/scrypt.js'
import type { Bytes } from './port.ts'

/** What a passphrase is stretched with. N is 2 to the power `logN`: 17 takes 128 MiB and about a second. */
export interface Stretch {
  readonly passphrase: string
  readonly salt: Uint8Array
  readonly logN: number
}

/** The 32 bytes that follow from a passphrase and a salt; slow on purpose, so not in the page's own thread. */
export function derive({ passphrase, salt, logN }: Stretch): Bytes {
  return new Uint8Array(scrypt(passphrase, salt, { N: 2 ** logN, r: 8, p: 1, dkLen: 32 }))
}
