import { Decrypter, Encrypter } from 'age-encryption'
import { ageHeaderOf } from './age-header.ts'
import { LockError, type Bytes } from './port.ts'
import { typedPassphrase } from './typed-passphrase.ts'

/** One file to be sealed or opened; `logN` is for tests, which cannot wait a second each time. */
export interface AgeJob {
  readonly kind: 'encrypt' | 'decrypt'
  readonly passphrase: string
  readonly bytes: Uint8Array
  readonly logN?: number
}

/** N = 2^17; the library's own default is twice that. */
const usualLogN = 17

/** Does the job where it stands. Rejects with a LockError: `tampered` or `wrong-passphrase`. */
export async function age({ kind, passphrase, bytes, logN }: AgeJob): Promise<Bytes> {
  const words = typedPassphrase(passphrase)
  if (kind === 'encrypt') {
    const encrypter = new Encrypter()
    encrypter.setPassphrase(words)
    encrypter.setScryptWorkFactor(logN ?? usualLogN)
    return new Uint8Array(await encrypter.encrypt(bytes))
  }
  if (ageHeaderOf(bytes).kind !== 'passphrase') throw new LockError('tampered')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(words)
  try {
    return new Uint8Array(await decrypter.decrypt(bytes))
  } catch (error) {
    throw new LockError(isWrongPassphrase(error) ? 'wrong-passphrase' : 'tampered', error)
  }
}

/** The library tells it by this sentence alone; a test holds it to that. */
function isWrongPassphrase(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched')
}
