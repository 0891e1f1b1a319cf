import { derive } from '#lock/derive.ts'
import { newLock, type Derive } from '#lock/unlock.ts'

/** scrypt's cost where a test does not ask for the real one. */
export const smallLogN = 4

/** Stretches where it stands: Node has no Worker of the browser's kind. */
export const deriveHere: Derive = (stretch) => Promise.resolve(derive(stretch))

/** In the place of the real one where a whole app is tested: whatever cost is asked, a small one. */
export const cheapDerive: Derive = (stretch) => deriveHere({ ...stretch, logN: smallLogN })

export const aPhrase = 'appel tafel winter lepel zwaluw'

export async function aLock(passphrase = aPhrase) {
  return newLock(passphrase, deriveHere, smallLogN)
}

export const bytesOf = (text: string) => new TextEncoder().encode(text)
export const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
