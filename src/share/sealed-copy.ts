import { LockError, type Bytes, type FileCipher } from '#lock/port.ts'
import { copyText, type Copy } from './copy.ts'
import { canonical } from './merge.ts'
import { paddedBytes } from './padded.ts'
import { refused, type Read, type Refusal } from './refusal.ts'

/** Reads a copy out of opened bytes: `readCopy`, or `readCopyApart` in a browser. */
export type CopyReader = (bytes: Uint8Array) => Promise<Read<Copy>> | Read<Copy>

/** Why a copy is not in the file: what was read back is not what was written, or the cipher failed. */
export type SealFailure = 'unverified' | LockError['failure']

export type Sealed =
  | { readonly ok: true; readonly file: Bytes }
  | { readonly ok: false; readonly failure: SealFailure }

/**
 * Seals a copy with a passphrase, padded, and only says so once the file's own bytes were opened, read and
 * found equal (D-09). Takes two stretches of the passphrase, a second each.
 */
export async function sealCopy(
  copy: Copy,
  passphrase: string,
  cipher: FileCipher,
  read: CopyReader,
): Promise<Sealed> {
  try {
    const file = await cipher.encrypt(passphrase, paddedBytes(copy))
    const back = await openSealed(file, passphrase, cipher, read)
    const isEqual = back.ok && canonical(back.value) === canonical(copy)
    return isEqual ? { ok: true, file } : { ok: false, failure: 'unverified' }
  } catch (error) {
    return { ok: false, failure: error instanceof LockError ? error.failure : 'unable' }
  }
}

/**
 * The same without a passphrase, for who wants to take it to another program: readable by anyone
 * who finds it, so that the screen warns and asks once more (E-07).
 */
export async function plainCopy(copy: Copy, read: CopyReader): Promise<Sealed> {
  const file = new TextEncoder().encode(copyText(copy))
  const back = await read(file)
  const isEqual = back.ok && canonical(back.value) === canonical(copy)
  return isEqual ? { ok: true, file } : { ok: false, failure: 'unverified' }
}

/** The copy in a sealed file, or why it is not taken in. Never rejects. */
export async function openSealed(
  file: Uint8Array,
  passphrase: string,
  cipher: FileCipher,
  read: CopyReader,
): Promise<Read<Copy>> {
  try {
    return await read(await cipher.decrypt(passphrase, file))
  } catch (error) {
    return refused(error instanceof LockError ? refusalOf(error) : 'unable')
  }
}

function refusalOf({ failure }: LockError): Refusal {
  switch (failure) {
    case 'wrong-passphrase':
      return 'wrong-passphrase'
    case 'tampered':
    case 'damaged-record':
      return 'damaged'
    case 'closed':
    case 'unable':
      return 'unable'
  }
}
