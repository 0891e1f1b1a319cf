import type { Bytes } from '#lock/port.ts'
import { fileCipherUntil } from '#lock/bytes-apart.ts'
import type { Copy } from '#share/copy.ts'
import { fileName } from '#share/file-names.ts'
import { readCopyApart } from '#share/read-apart.ts'
import { sealCopy } from '#share/sealed-copy.ts'
import type { Making } from '#ui/screens/share/SealPart.tsx'
import { useCallback, useEffect, useRef, useState } from 'react'
import { saveFile } from '#app/base/save-file.ts'

/** A sealed file, and what is in it. */
export interface SealedFile {
  readonly name: string
  readonly bytes: Bytes
  readonly copy: Copy
}

export interface Sealing {
  readonly making: Making
  readonly files: readonly SealedFile[]
  readonly make: (copies: readonly Copy[], phrase: string) => void
  readonly cancel: () => void
  /** What was made is no longer what was asked for. */
  readonly reset: () => void
  readonly save: (name: string) => void
}

/** The names that the files of these copies bear. */
export function namesOf(copies: readonly Copy[]): readonly string[] {
  return copies.map(({ madeOn }, at) =>
    fileName(madeOn, 'age', copies.length > 1 ? at + 1 : undefined),
  )
}

/** Seals copies one after the other, each looked at before it counts; ends with the page. */
export function useSealing(): Sealing {
  const [making, setMaking] = useState<Making>(idle)
  const [files, setFiles] = useState<readonly SealedFile[]>([])
  const stop = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => stop.current?.abort(), [])
  const sealAll = async (copies: readonly Copy[], phrase: string, until: AbortSignal) => {
    const names = namesOf(copies)
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
      const sealed = await sealCopy(copy, phrase, watched, readCopyApart)
      if (until.aborted) return
      if (!sealed.ok) {
        setMaking({ kind: 'failed', failure: sealed.failure })
        return
      }
      made.push({ name: names[at] ?? '', bytes: sealed.file, copy })
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
    make: (copies, phrase) => {
      reset()
      stop.current = new AbortController()
      void sealAll(copies, phrase, stop.current.signal)
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
