import type { Bytes } from '#lock/port.ts'
import { fileCipherUntil } from '#lock/bytes-apart.ts'
import { sealCopy } from '#share/sealed-copy.ts'
import type { Making } from '#ui/screens/share/SealPart.tsx'
import { useCallback, useEffect, useRef, useState } from 'react'
import { saveFile } from '#app/base/save-file.ts'
import type { Gathered } from './use-made.ts'

/** A sealed file, and what is in it. */
export interface SealedFile {
  readonly name: string
  readonly bytes: Bytes
  /** What was sealed. */
  readonly plain: Uint8Array
}

export interface Sealing {
  readonly making: Making
  readonly files: readonly SealedFile[]
  /** `namesOf`: what so many files are called. */
  readonly make: (gather: Gather, namesOf: NamesOf, phrase: string) => void
  readonly cancel: () => void
  /** What was made is no longer what was asked for. */
  readonly reset: () => void
  readonly save: (name: string) => void
}

type Gather = () => Promise<Gathered>
type NamesOf = (count: number) => readonly string[]

/** Seals copies one after the other, each looked at before it counts; ends with the page. */
export function useSealing(): Sealing {
  const [making, setMaking] = useState<Making>(idle)
  const [files, setFiles] = useState<readonly SealedFile[]>([])
  const stop = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => stop.current?.abort(), [])
  const sealAll = async (gather: Gather, namesOf: NamesOf, phrase: string, until: AbortSignal) => {
    setMaking({ kind: 'working', step: 'gathering', part: 1, parts: 1 })
    const gathered = await gather()
    if (until.aborted) return
    if (!gathered.ok) {
      setMaking({ kind: 'failed', failure: gathered.failure })
      return
    }
    const { copies } = gathered
    const names = namesOf(copies.length)
    const made: SealedFile[] = []
    for (const [at, copy] of copies.entries()) {
      const say = (step: 'sealing' | 'checking') => {
        if (!until.aborted) setMaking({ kind: 'working', step, part: at + 1, parts: copies.length })
      }
      const cipher = fileCipherUntil(until)
      const watched = {
        encrypt: (words: string, bytes: Uint8Array) => cipher.encrypt(words, bytes),
        decrypt: (words: string, file: Uint8Array) => {
          say('checking')
          return cipher.decrypt(words, file)
        },
      }
      say('sealing')
      const sealed = await sealCopy(copy, phrase, watched)
      if (until.aborted) return
      if (!sealed.ok) {
        setMaking({ kind: 'failed', failure: sealed.failure })
        return
      }
      made.push({ name: names[at] ?? '', bytes: sealed.file, plain: copy.bytes })
    }
    setFiles(made)
    setMaking({ kind: 'made', names })
  }
  const reset = useCallback(() => {
    stop.current?.abort()
    setFiles([])
    setMaking(idle)
  }, [])
  return {
    making,
    files,
    make: (gather, namesOf, phrase) => {
      reset()
      stop.current = new AbortController()
      void sealAll(gather, namesOf, phrase, stop.current.signal)
    },
    cancel: () => {
      reset()
      setMaking({ kind: 'idle', stopped: true })
    },
    reset,
    save: (name) => {
      const file = files.find((one) => one.name === name)
      if (file === undefined || making.kind !== 'made') return
      saveFile(name, file.bytes, 'application/octet-stream')
      setMaking({ ...making, saved: name })
    },
  }
}

const idle: Making = { kind: 'idle' }
