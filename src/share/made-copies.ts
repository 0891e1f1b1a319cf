import type { EmployerCaseRecord } from '#history/case-record.ts'
import type { Bytes } from '#lock/port.ts'
import type { Day } from '#reminder/calendar.ts'
import { completeCopy, type Kept } from './complete-copy.ts'
import { copyText, type Copy } from './copy.ts'
import { employerCopies } from './employer-copy.ts'
import { equal } from './equal.ts'
import { paddedBytes } from './padded.ts'
import { readCopy } from './read-copy.ts'

/** What copies are made of; plain data, so that a Worker can be given it. */
export type CopySource =
  | { readonly of: 'kept'; readonly kept: Kept; readonly madeOn: Day }
  | {
      readonly of: 'employer'
      readonly cases: readonly EmployerCaseRecord[]
      readonly madeOn: Day
    }
  | { readonly of: 'copy'; readonly copy: Copy }

/** What the Worker in `copies.worker.ts` is asked. */
export type CopyTask =
  | { readonly task: 'read'; readonly bytes: Uint8Array }
  | { readonly task: 'make'; readonly source: CopySource }

/** A copy, worked out: its text as a preview shows it, and the bytes to seal, which are the text and spaces. */
export interface MadeCopy {
  readonly text: string
  readonly bytes: Bytes
}

export type Made =
  | { readonly ok: true; readonly copies: readonly MadeCopy[]; readonly leftOut: readonly string[] }
  /** What was read back is not what was meant. */
  | { readonly ok: false; readonly failure: 'unverified' }

/** Works the files out and reads each back (D-09). Takes a while for 300 cases: see `copies-apart.ts`. */
export function madeCopies(source: CopySource): Made {
  const { parts, leftOut } = partsOf(source)
  const copies: MadeCopy[] = []
  for (const copy of parts) {
    const bytes = paddedBytes(copy)
    const back = readCopy(bytes)
    if (!back.ok || !equal(back.value, copy)) return { ok: false, failure: 'unverified' }
    copies.push({ text: copyText(copy), bytes })
  }
  return { ok: true, copies, leftOut }
}

function partsOf(source: CopySource): {
  readonly parts: readonly Copy[]
  readonly leftOut: readonly string[]
} {
  switch (source.of) {
    case 'kept':
      return completeCopy(source.kept, source.madeOn)
    case 'employer':
      return employerCopies(source.cases, source.madeOn, (copy) => {
        const bytes = new TextEncoder().encode(copyText(copy))
        return readCopy(bytes).ok ? bytes.length : undefined
      })
    case 'copy':
      return { parts: [source.copy], leftOut: [] }
  }
}
