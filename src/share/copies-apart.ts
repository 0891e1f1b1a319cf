import { apart } from '#lock/apart.ts'
import script from './copies.worker.ts?worker&url'
import type { Copy } from './copy.ts'
import { limits } from './limits.ts'
import { madeCopies, type CopySource, type CopyTask, type Made } from './made-copies.ts'
import { readCopy } from './read-copy.ts'
import { refusals, refused, type Read } from './refusal.ts'

/** `readCopy` in a Worker, for at most five seconds; in the page itself where there is none. Given up as soon as `until` says so. */
export async function readCopyApart(bytes: Uint8Array, until?: AbortSignal): Promise<Read<Copy>> {
  const task: CopyTask = { task: 'read', bytes }
  const reply = await apart(script, task, limits.patience, until)
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

/** Why there are no copies: they did not read back, or it could not be done here. */
export type MakingFailure = 'unverified' | 'unable'

/** `madeCopies` in a Worker, for at most a minute; in the page itself where there is none. */
export async function madeCopiesApart(
  source: CopySource,
  until?: AbortSignal,
): Promise<Made | { readonly ok: false; readonly failure: MakingFailure }> {
  const task: CopyTask = { task: 'make', source }
  const reply = await apart(script, task, 60_000, until)
  switch (reply.kind) {
    case 'done':
      return isMade(reply.value) ? reply.value : unable
    case 'failed':
    case 'too-long':
      return unable
    case 'no-worker':
      return madeCopies(source)
  }
}

const unable = { ok: false, failure: 'unable' } as const

/** What our own Worker answers; that a refusal is one we know shows that it is of this version. */
function isRead(value: unknown): value is Read<Copy> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false
  return value.ok === true || ('refusal' in value && refusals.some((one) => one === value.refusal))
}

function isMade(value: unknown): value is Made {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false
  if (value.ok !== true) return 'failure' in value && value.failure === 'unverified'
  return 'copies' in value && Array.isArray(value.copies) && 'leftOut' in value
}
