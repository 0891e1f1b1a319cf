import { ageHeaderOf } from '#lock/age-header.ts'
import { limits } from './limits.ts'
import { refused, type Read } from './refusal.ts'
import { armoredBytes, isArmored, unarmored } from './unarmored.ts'

/** As much of a chosen file as is needed; a browser's `File` is one. */
export interface ChosenFile {
  readonly size: number
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

/** A file by its beginning: sealed, so that a passphrase must be asked for, or readable as it is. */
export interface OpenedFile {
  readonly kind: 'sealed' | 'plain'
  readonly bytes: Uint8Array
}

/**
 * Looks at the size, then at the first 4 KiB, and only then reads the whole (I-03, I-05). A file
 * that is too large, not ours, or sealed in an unsupported way costs nothing. Never rejects.
 */
export async function openFile(file: ChosenFile): Promise<Read<OpenedFile>> {
  if (file.size > armoredBytes(limits.sealedBytes)) return refused('too-large')
  try {
    const start = await bytesOf(file, Math.min(file.size, 4096))
    if (isArmored(start)) return armored(await bytesOf(file, file.size))
    if (file.size > limits.sealedBytes) return refused('too-large')
    const header = ageHeaderOf(start)
    switch (header.kind) {
      case 'unfit':
        return refused('unfit-lock')
      case 'passphrase':
        return { ok: true, value: { kind: 'sealed', bytes: await bytesOf(file, file.size) } }
      case 'not-age':
        return await openPlain(file)
    }
  } catch {
    // The file went away, or may not be read, while we were at it.
    return refused('unable')
  }
}

/** The text form of a sealed file, as mail and clipboard carry it. */
function armored(file: Uint8Array): Read<OpenedFile> {
  const bytes = unarmored(file)
  if (bytes === undefined) return refused('damaged')
  if (bytes.length > limits.sealedBytes) return refused('too-large')
  const isOurs = ageHeaderOf(bytes).kind === 'passphrase'
  return isOurs ? { ok: true, value: { kind: 'sealed', bytes } } : refused('unfit-lock')
}

async function openPlain(file: ChosenFile): Promise<Read<OpenedFile>> {
  if (file.size > limits.plainBytes) return refused('too-large')
  const bytes = await bytesOf(file, file.size)
  return startsAsObject(bytes) ? { ok: true, value: { kind: 'plain', bytes } } : refused('not-ours')
}

async function bytesOf(file: ChosenFile, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await file.slice(0, length).arrayBuffer())
  if (bytes.length !== length) throw new RangeError('the file changed while it was read')
  return bytes
}

function startsAsObject(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 100))
  return /^[ \t\n\r]*\{/.test(start)
}
