import { HistoryError } from '#history/history.ts'
import type { History, RunDraft } from '#history/history.ts'
import type { RunDay } from '#history/case-record.ts'
import type { Progress, Saving, SessionInput } from './session-types.ts'
import type { Store } from '#app/base/store.ts'

/** Its case and its revision are known after the first save. */
export type Unplaced = Omit<RunDraft, 'caseId' | 'rev'>

export interface Saver {
  readonly save: (draft: Unplaced) => void
  readonly settled: () => Promise<unknown>
}

/** Saves in the order of the changes; the last save decides the status. */
export function savingIn(
  history: History,
  progress: Store<Progress>,
  { id, people, startedOn, pack, files, kept, caseId: chosen }: SessionInput,
): Saver {
  const { keeper, perspective } = people
  let rev = kept?.rev ?? 0
  let caseId = kept?.caseId
  let isPackKept = false
  const keepPack = async () => {
    if (!isPackKept) await history.keepPack(pack.ref, files)
    isPackKept = true
  }
  const keep = async (draft: Unplaced) => {
    await keepPack()
    // The case bears the id of its first run: random enough to be like no other.
    caseId ??= (await history.currentCase({ id, keeper, perspective, startedOn, chosen })).id
    ;({ rev } = await history.save({ ...draft, caseId, rev }))
  }
  return inOrder(progress, keep, keepPack())
}

/**
 * All that an employer's side keeps of a run: in its case, the day on which it was finished and who
 * was at the table. Keeps nothing where there is no case, or for whom it is not.
 */
export function daySavingIn(
  history: History,
  progress: Store<Progress>,
  { people, caseId }: SessionInput,
): Saver {
  if (people.keeper !== 'employer' || caseId === undefined) return savingNowhere
  let noted: string | undefined
  const { save, settled } = inOrder(progress, async ({ finishedOn, atTable }) => {
    if (finishedOn === undefined || noted !== undefined) return
    await noteDay(history, caseId, { finishedOn, atTable })
    noted = finishedOn
  })
  return {
    save: (draft) => {
      if (draft.finishedOn !== undefined) save(draft)
    },
    settled,
  }
}

const savingNowhere: Saver = { save: () => undefined, settled: () => Promise.resolve() }

function inOrder(
  progress: Store<Progress>,
  keep: (draft: Unplaced) => Promise<void>,
  first: Promise<void> = Promise.resolve(),
): Saver {
  let before: Promise<unknown> = first.catch(() => undefined)
  let last = 0
  const save = (draft: Unplaced) => {
    last += 1
    const mine = last
    progress.set({ ...progress.get(), saving: 'saving' })
    const say = (saving: Saving) => {
      if (mine === last) progress.set({ ...progress.get(), saving })
    }
    before = before
      .then(() => keep(draft))
      .then(
        () => say('saved'),
        (error: unknown) => say(error instanceof HistoryError ? error.failure : 'damaged'),
      )
  }
  return { save, settled: () => before }
}

/** Retries if the case was changed meanwhile. */
async function noteDay(history: History, caseId: string, day: RunDay): Promise<void> {
  const write = async () => {
    const one = (await history.cases()).find(({ id }) => id === caseId)
    if (one?.keeper !== 'employer') throw new HistoryError('conflict')
    await history.saveCase({ ...one, runDays: [...one.runDays, day] })
  }
  try {
    await write()
  } catch (error) {
    if (!(error instanceof HistoryError && error.failure === 'conflict')) throw error
    await write()
  }
}
