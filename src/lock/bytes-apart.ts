import type { AgeJob } from './age.ts'
import ageScript from './age.worker.ts?worker&url'
import { apart, type Reply } from './apart.ts'
import deriveScript from './derive.worker.ts?worker&url'
import { LockError, lockFailures, type Bytes, type FileCipher } from './port.ts'
import type { Stretch } from './derive.ts'

/** Stretches in a Worker; where there is none in the page itself, which stands still meanwhile. Given up as soon as `until` says so. */
export async function deriveApart(stretch: Stretch, until?: AbortSignal): Promise<Bytes> {
  const reply = await apart(deriveScript, stretch, patience, until)
  return bytesOf(reply, async () => {
    const { derive } = await import('./derive.ts')
    until?.throwIfAborted()
    return derive(stretch)
  })
}

/** The age format, in a Worker; where there is none in the page itself. */
export const fileCipher: FileCipher = fileCipherUntil()

/** The same, given up as soon as `until` says so; it then rejects with `unable`. */
export function fileCipherUntil(until?: AbortSignal): FileCipher {
  return {
    encrypt: (passphrase, bytes) => ageApart({ kind: 'encrypt', passphrase, bytes }, until),
    decrypt: (passphrase, bytes) => ageApart({ kind: 'decrypt', passphrase, bytes }, until),
  }
}

/** A minute: sixty times what a plain laptop needs, six times a slow phone. */
const patience = 60_000

async function ageApart(job: AgeJob, until: AbortSignal | undefined): Promise<Bytes> {
  return bytesOf(await apart(ageScript, job, patience, until), async () => {
    const { age } = await import('./age.ts')
    until?.throwIfAborted()
    return age(job)
  })
}

async function bytesOf(reply: Reply, here: () => Promise<Bytes>): Promise<Bytes> {
  switch (reply.kind) {
    case 'done':
      if (reply.value instanceof Uint8Array) return new Uint8Array(reply.value)
      throw new LockError('unable')
    case 'failed':
      throw new LockError(lockFailures.find((known) => known === reply.why) ?? 'unable')
    case 'too-long':
      throw new LockError('unable')
    case 'no-worker':
      return doneHere(here)
  }
}

async function doneHere(here: () => Promise<Bytes>): Promise<Bytes> {
  try {
    return await here()
  } catch (error) {
    throw error instanceof LockError ? error : new LockError('unable', error)
  }
}
