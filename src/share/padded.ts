import type { Bytes } from '#lock/port.ts'
import { copyText, type Copy, type OwnCopy } from './copy.ts'
import { limits } from './limits.ts'

/** In bytes; the longest run of our own tree takes less than one step. */
const stepSize = 4096

/**
 * The copy's text with spaces behind it. A sealed file is as long as what is sealed, so each run
 * fills whole steps and so does the rest. The length tells how many runs there are, and of none of
 * them how it went. JSON bears spaces, so that every reader of a copy reads this too.
 */
export function paddedBytes(copy: Copy): Bytes {
  const bytes = new TextEncoder().encode(copyText(copy))
  const whole = copy.kind === 'employer-cases' ? inSteps(bytes.length) : stepsOf(copy)
  const padded = new Uint8Array(Math.max(bytes.length, Math.min(whole, limits.plainBytes)))
  padded.fill(space)
  padded.set(bytes)
  return padded
}

function stepsOf(copy: OwnCopy): number {
  const bare = sizeOf({ ...copy, cases: [], packs: [], runs: [] })
  const runs = copy.runs.map((run) =>
    inSteps(sizeOf({ ...copy, cases: [], packs: [], runs: [run] }) - bare),
  )
  return runs.reduce((sum, size) => sum + size, inSteps(sizeOf({ ...copy, runs: [] })))
}

const space = 32

function sizeOf(copy: Copy): number {
  return new TextEncoder().encode(copyText(copy)).length
}

function inSteps(size: number): number {
  return Math.ceil(size / stepSize) * stepSize
}
