import { HistoryError } from '#history/history.ts'
import { fileCipherUntil } from '#lock/bytes-apart.ts'
import type { Keeper } from '#run/people.ts'
import type { Copy } from '#share/copy.ts'
import { planCounts, toTakeIn } from '#share/import-plan.ts'
import { openFile } from '#share/open-file.ts'
import { readCopyApart } from '#share/copies-apart.ts'
import type { Read } from '#share/refusal.ts'
import { openSealed } from '#share/sealed-copy.ts'
import type { Importing } from '#ui/screens/share/ImportPanel.tsx'
import type { Kept } from '#ui/screens/share/ImportPreview.tsx'
import { useEffect, useRef, useState } from 'react'
import { areCases, choicesOf, importViewOf } from './import-view-of.ts'
import type { ImportWords } from './import-words.ts'
import { mayKeepCase } from '#app/state/lock-holder.ts'
import type { PageProps } from '#app/state/page-props.ts'
import { isSamePlan, plannedFrom } from './plan-of.ts'
import type { Planned } from './plan-of.ts'

export interface ImportingAtHand {
  readonly importing: Importing
  readonly choose: (file: File) => void
  readonly open: (phrase: string) => void
  /** Reads or opens the file once more, in the place of what takes so long. */
  readonly again: () => void
  readonly cancel: () => void
  readonly takeIn: (kept: Kept, erasedToo: boolean) => void
  readonly undo: () => void
}

type Needs = Pick<PageProps, 'services' | 'loaded' | 'sessions' | 'kept' | 'language' | 'curtain'>

/** A file on its way in, step by step; nothing is written before `takeIn`. */
export function useImporting(props: Needs, keeper: Keeper, words: ImportWords): ImportingAtHand {
  const { services, loaded, sessions, kept, language, curtain } = props
  const { history, care } = services.opened
  const [importing, setImporting] = useState<Importing>(choosing)
  const sealed = useRef<Uint8Array | undefined>(undefined)
  const found = useRef<{ copy: Copy; planned: Planned } | undefined>(undefined)
  const stop = useRef<AbortController | undefined>(undefined)
  const taken = useRef<ReadonlySet<string>>(new Set())
  useEffect(() => () => stop.current?.abort(), [])

  /** Does this unless something else is asked meanwhile. A store that fails is said, too. */
  const during = async (work: (until: AbortSignal) => Promise<Importing>, failed: Failed) => {
    stop.current?.abort()
    const mine = new AbortController()
    stop.current = mine
    const next = await work(mine.signal).catch((error: unknown) =>
      failed(words.trouble(error instanceof HistoryError ? error.failure : 'damaged')),
    )
    if (!mine.signal.aborted) setImporting(next)
  }
  const plan = async (copy: Copy): Promise<Read<Importing>> => {
    const planned = await plannedFrom(copy, { history, loaded, keeper, care })
    if (!planned.ok) return planned
    found.current = { copy, planned: planned.value }
    const mayKeepCases = mayKeepCase(curtain.lock)
    const said = { madeOn: copy.madeOn, language, mayKeepCases, ...words }
    return { ok: true, value: { kind: 'looking', view: importViewOf(planned.value, said) } }
  }
  const looked = async (read: Read<Copy>): Promise<Importing> => {
    const next = read.ok ? await plan(read.value) : read
    return next.ok ? next.value : back(words.refusal(next.refusal))
  }
  /** A run under way of which another revision is kept now cannot be saved any more. */
  const letGo = async () => {
    if (sessions.session !== undefined && taken.current.has(sessions.session.id)) sessions.end()
    await kept.refresh()
  }
  const last = useRef<() => void>(() => undefined)
  const choose = (file: File) => {
    last.current = () => choose(file)
    setImporting({ kind: 'reading' })
    void during(async (until) => {
      const opened = await openFile(file)
      if (!opened.ok) return back(words.refusal(opened.refusal))
      if (opened.value.kind === 'plain')
        return looked(await readCopyApart(opened.value.bytes, until))
      sealed.current = opened.value.bytes
      return { kind: 'locked' }
    }, back)
  }
  const open = (phrase: string) => {
    last.current = () => open(phrase)
    const bytes = sealed.current
    if (bytes === undefined) return
    setImporting({ kind: 'opening' })
    void during(async (until) => {
      const read = await openSealed(bytes, phrase, fileCipherUntil(until), (plain) =>
        readCopyApart(plain, until),
      )
      return !read.ok && read.refusal === 'wrong-passphrase'
        ? { kind: 'locked', refused: words.refusal(read.refusal) }
        : looked(read)
    }, back)
  }
  return {
    importing,
    choose,
    open,
    again: () => last.current(),
    cancel: () => {
      stop.current?.abort()
      setImporting(importing.kind === 'locked' ? choosing : { kind: 'choosing', said: 'stopped' })
    },
    takeIn: (chosen, erasedToo) => {
      const shown = found.current
      if (shown === undefined || importing.kind !== 'looking') return
      const { view } = importing
      setImporting({ kind: 'taking' })
      void during(
        async () => {
          await sessions.settled()
          const again = await plan(shown.copy)
          if (!again.ok) return back(words.refusal(again.refusal))
          const { planned } = found.current ?? shown
          // What was looked at is no longer so: another tab, or a save that was under way.
          if (!isSamePlan(planned.plan, shown.planned.plan))
            return { kind: 'looking', refused: words.changed, ...pickView(again.value, view) }
          const brought = toTakeIn(planned.plan, choicesOf(chosen, erasedToo))
          await history.takeIn(brought)
          taken.current = new Set(brought.runs.map(({ id }) => id))
          await letGo()
          const snapshots = (await care?.snapshots().catch(() => [])) ?? []
          const canUndo = snapshots.some(({ occasion }) => occasion === 'before-import')
          const counts = words.countsWords(planCounts(planned.plan))
          return { kind: 'done', counts, canUndo, toCases: areCases(planned.plan) }
        },
        (refused) => ({ kind: 'looking', view, refused }),
      )
    },
    undo: () => {
      if (care === undefined || importing.kind !== 'done') return
      const { counts, toCases } = importing
      setImporting({ kind: 'taking' })
      void during(
        async () => {
          await sessions.settled()
          await care.undoRestore()
          await letGo()
          return { kind: 'choosing', said: 'undone' }
        },
        (refused) => ({ kind: 'done', counts, toCases, canUndo: true, refused }),
      )
    },
  }
}

type Failed = (refused: string) => Importing

const choosing: Importing = { kind: 'choosing' }

function back(refused: string): Importing {
  return { kind: 'choosing', refused }
}

function pickView(next: Importing, otherwise: Extract<Importing, { kind: 'looking' }>['view']) {
  return { view: next.kind === 'looking' ? next.view : otherwise }
}
