import { LockError, type Bytes, type FileCipher } from '#lock/port.ts'
import { copyText, type Copy } from './copy.ts'
import { equal, sameBytes } from './equal.ts'
import type { MadeCopy } from './made-copies.ts'
import { refused, type Read, type Refusal } from './refusal.ts'

/** Reads opened bytes: `readCopy`, or `readCopyApart` in a browser. */
type Reader<T> = (bytes: Uint8Array) => Promise<Read<T>> | Read<T>

/** Why a copy is not in the file: what was read back is not what was written, or the cipher failed. */
export type SealFailure = 'unverified' | LockError['failure']

export type Sealed =
  | { readonly ok: true; readonly file: Bytes }
  | { readonly ok: false; readonly failure: SealFailure }

/**
 * Seals a copy with a passphrase, and only says so once the file's own bytes were opened and found equal (D-09) to what
 * `madeCopies` read back before. Takes two stretches of the passphrase, a second each.
 */
export async function sealCopy(
  { bytes }: Pick<MadeCopy, 'bytes'>,
  passphrase: string,
  cipher: FileCipher,
): Promise<Sealed> {
  try {
    const file = await cipher.encrypt(passphrase, bytes)
    const back = await openSealed(file, passphrase, cipher, (plain) => ({
      ok: true,
      value: plain,
    }))
    const isEqual = back.ok && sameBytes(back.value, bytes)
    return isEqual ? { ok: true, file } : { ok: false, failure: 'unverified' }
  } catch (error) {
    return { ok: false, failure: error instanceof LockError ? error.failure : 'unable' }
  }
}

/**
 * The same without a passphrase, for who wants to take it to another program: readable by anyone
 * who finds it, so that the screen warns and asks once more (E-07).
 */
export async function plainCopy(copy: Copy, read: Reader<Copy>): Promise<Sealed> {
  const file = new TextEncoder().encode(copyText(copy))
  const back = await read(file)
  const isEqual = back.ok && equal(back.value, copy)
  return isEqual ? { ok: true, file } : { ok: false, failure: 'unverified' }
}

/** What is in a sealed file, or why it is not taken in. Never rejects. */
export async function openSealed<T>(
  file: Uint8Array,
  passphrase: string,
  cipher: FileCipher,
  read: Reader<T>,
): Promise<Read<T>> {
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
