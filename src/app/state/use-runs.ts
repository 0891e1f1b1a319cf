import type { Care } from '#history/care.ts'
import type { CaseRecord } from '#history/case-record.ts'
import type { Figures } from '#history/figures.ts'
import type { OpenedHistory } from '#history/open-history.ts'
import type { RunRecord } from '#history/record.ts'
import { useCallback, useRef, useState } from 'react'

/** Milliseconds after which an unanswered read counts as failed; a late answer is still used. */
export const patience = 10_000

/** The lists read from the history. */
export interface Lists {
  /** Newest first. */
  readonly runs: readonly RunRecord[]
  /** Newest first. */
  readonly cases: readonly CaseRecord[]
  /** How many records are unreadable. */
  readonly damaged: number
  /** How safe the storage is; absent if the history lives in memory only. */
  readonly safety?: Safety | undefined
}

/** The figures that decide whether a back-up is due. */
export interface Safety {
  readonly figures: Figures
  /** Whether the browser granted persistent storage; undefined if it does not say. */
  readonly persisted: boolean | undefined
}

type Where = Pick<OpenedHistory, 'history' | 'care'>

/** The same; the runs undefined, and the cases empty, until they have been read. */
export interface Runs extends Omit<Lists, 'runs'> {
  readonly runs: readonly RunRecord[] | undefined
  /** The last read failed; the lists of an earlier read are still here. */
  readonly isUnread: boolean
  readonly refresh: () => Promise<boolean>
}

/** Reads all lists. Rejects if that fails: a failure is neither an empty nor a damaged history. */
export async function listsOf({ history, care }: Where): Promise<Lists> {
  const [runs, cases, damaged, safety] = await Promise.all([
    history.list(),
    history.cases(),
    history.damaged(),
    care && safetyOf(care),
  ])
  return { runs, cases, damaged, safety }
}

async function safetyOf(care: Care): Promise<Safety> {
  const [figures, { persisted }] = await Promise.all([care.figures(), care.storage()])
  return { figures, persisted }
}

/**
 * The history, once it is there: as `read` already, or by `refresh`. While it is locked it counts as
 * empty; once it is not, as not yet read.
 */
export function useRuns(where: Where | undefined, read?: Lists, isLocked = false): Runs {
  const [kept, setKept] = useState<Omit<Runs, 'refresh'>>({ ...notYetRead, ...read })
  const [wasLocked, setWasLocked] = useState(isLocked)
  const asked = useRef(0)
  if (wasLocked !== isLocked) {
    setWasLocked(isLocked)
    setKept(notYetRead)
  }
  const refresh = useCallback(async () => {
    if (where === undefined) return false
    asked.current += 1
    const mine = asked.current
    const fail = () => {
      if (mine === asked.current) setKept((before) => ({ ...before, isUnread: true }))
    }
    const timer = setTimeout(fail, patience)
    try {
      const now = await listsOf(where)
      if (mine === asked.current) setKept({ ...now, isUnread: false })
      return true
    } catch {
      fail()
      return false
    } finally {
      clearTimeout(timer)
    }
  }, [where])
  return { ...(isLocked ? nothingToSee : kept), refresh }
}

const notYetRead = { runs: undefined, cases: [], damaged: 0, isUnread: false }
const nothingToSee = { runs: [], cases: [], damaged: 0, isUnread: false }
