import { fileCipherUntil } from '#lock/bytes-apart.ts'
import { sameBytes } from '#share/equal.ts'
import { openFile } from '#share/open-file.ts'
import { readCopyApart } from '#share/copies-apart.ts'
import type { Read, Refusal } from '#share/refusal.ts'
import { openSealed } from '#share/sealed-copy.ts'
import type { Trying } from '#ui/screens/share/TryCopy.tsx'
import { useEffect, useRef, useState } from 'react'
import type { SealedFile } from './use-sealing.ts'

export interface TestOpening {
  readonly trying: Trying
  readonly attempt: (file: File, phrase: string) => void
  readonly cancel: () => void
}

/** Opens saved files as they would be when they are needed; `onGood` once each of them did. */
export function useTestOpening(
  files: readonly SealedFile[],
  wordsOf: (refusal: Refusal) => string,
  onGood: () => void,
): TestOpening {
  const [trying, setTrying] = useState<Trying>({ kind: 'idle' })
  const opened = useRef<ReadonlySet<string>>(new Set())
  const stop = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => stop.current?.abort(), [])
  const outcomeOf = async (file: File, phrase: string, until: AbortSignal): Promise<Trying> => {
    const chosen = await openFile(file)
    if (!chosen.ok) return { kind: 'refused', words: wordsOf(chosen.refusal) }
    if (chosen.value.kind === 'plain') return { kind: 'other' }
    const { bytes } = chosen.value
    const read = await openSealed(bytes, phrase, fileCipherUntil(until), asItIs)
    if (!read.ok) return { kind: 'refused', words: wordsOf(read.refusal) }
    const made = files.find(({ plain }) => sameBytes(plain, read.value))
    if (made === undefined) {
      const other = await readCopyApart(read.value)
      return other.ok ? { kind: 'other' } : { kind: 'refused', words: wordsOf(other.refusal) }
    }
    opened.current = new Set([...opened.current, made.name])
    const left = files.length - opened.current.size
    if (left > 0) return { kind: 'next', left }
    onGood()
    return { kind: 'good' }
  }
  return {
    trying,
    attempt: (file, phrase) => {
      stop.current?.abort()
      const mine = new AbortController()
      stop.current = mine
      setTrying({ kind: 'working' })
      void outcomeOf(file, phrase, mine.signal).then((how) => {
        if (!mine.signal.aborted) setTrying(how)
      })
    },
    cancel: () => {
      stop.current?.abort()
      setTrying({ kind: 'idle' })
    },
  }
}

function asItIs(bytes: Uint8Array): Read<Uint8Array> {
  return { ok: true, value: bytes }
}
