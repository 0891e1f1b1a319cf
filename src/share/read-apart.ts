import { apart } from '#lock/apart.ts'
import type { Copy } from './copy.ts'
import { limits } from './limits.ts'
import { readCopy } from './read-copy.ts'
import script from './reading.worker.ts?worker&url'
import { refusals, refused, type Read } from './refusal.ts'

/** `readCopy` in a Worker, for at most five seconds; in the page itself where there is none. */
export async function readCopyApart(bytes: Uint8Array): Promise<Read<Copy>> {
  const reply = await apart(script, bytes, limits.patience)
  switch (reply.kind) {
    case 'done':
      return isRead(reply.value) ? reply.value : refused('unable')
    case 'failed':
      return refused('unable')
    case 'too-long':
      return refused('too-large')
    case 'no-worker':
      return readCopy(bytes)
  }
}

/** What our own Worker answers; that a refusal is one we know shows that it is of this version. */
function isRead(value: unknown): value is Read<Copy> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false
  return value.ok === true || ('refusal' in value && refusals.some((one) => one === value.refusal))
}
