import { HistoryError } from '#history/history.ts'
import type { History, HistoryFailure, RunDraft } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import type { Pack, PackFiles } from '#pack/pack.ts'
import type { People } from '#run/people.ts'
import { keptSteps } from '#run/replay.ts'
import { runMachine } from '#run/run.machine.ts'
import type { Step } from '#run/step.ts'
import { createActor } from 'xstate'
import type { ActorRefFrom } from 'xstate'
import { storeOf } from './store.ts'
import type { Store } from './store.ts'

/** How the last save went; `none` where nothing was saved yet, or nothing is kept. */
export type Saving = 'none' | 'saving' | 'saved' | HistoryFailure

export interface Progress {
  /** Local day on which the run ended; absent while it is unfinished. */
  readonly finishedOn?: string
  readonly saving: Saving
}

/** A run under way, and whether it is kept. */
export interface Session {
  readonly id: string
  readonly people: People
  readonly kept: boolean
  readonly startedOn: string
  readonly actor: ActorRefFrom<typeof runMachine>
  readonly progress: Store<Progress>
  /** Settles once all that was to be saved so far is saved, or is known not to be. */
  readonly settled: () => Promise<unknown>
  /** Saves once more what could not be saved. */
  readonly saveAgain: () => void
  /** Ends the session: nothing is saved from it any more. */
  readonly stop: () => void
}

export interface SessionInput {
  readonly id: string
  readonly people: People
  /** Asked for by the person; only an employee's own run can be kept. */
  readonly keep: boolean
  readonly startedOn: string
  /** Of a run taken up again: where it is kept, and in which revision. */
  readonly kept?: Pick<RunRecord, 'caseId' | 'rev'>
  readonly finishedOn?: string | undefined
  readonly steps?: readonly Step[]
  readonly pack: Pack
  readonly files: PackFiles
}

/** Begins a run, or takes one up again, and keeps it in `history` as it changes. */
export function beginSession(input: SessionInput, history: History, today: () => string): Session {
  const { id, people, pack, startedOn, steps = [] } = input
  const kept = input.keep && people.keeper === 'employee'
  const actor = createActor(runMachine, { input: { tree: pack.tree, steps } })
  const progress = storeOf<Progress>({
    saving: 'none',
    ...(input.finishedOn === undefined ? {} : { finishedOn: input.finishedOn }),
  })
  const saving = kept ? savingIn(history, progress, input) : savingNowhere
  const draft = (given: readonly Step[]): Unplaced => ({
    format: 2,
    id,
    pack: pack.ref,
    perspective: people.perspective,
    keeper: 'employee',
    atTable: people.atTable,
    steps: given,
    startedOn,
    ...finishedOf(progress.get()),
  })
  const subscription = actor.on('run.changed', ({ steps: given, concluded }) => {
    const before = progress.get()
    progress.set({ saving: before.saving, ...(concluded ? { finishedOn: today() } : {}) })
    saving.save(draft(given))
  })
  actor.start()
  return {
    id,
    people,
    kept,
    startedOn,
    actor,
    progress,
    settled: saving.settled,
    saveAgain: () => saving.save(draft(keptSteps(actor.getSnapshot().context.walk))),
    stop: () => {
      subscription.unsubscribe()
      actor.stop()
    },
  }
}

function finishedOf({ finishedOn }: Progress): { readonly finishedOn?: string } {
  return finishedOn === undefined ? {} : { finishedOn }
}

/** Its case and its revision are known once it has been saved. */
type Unplaced = Omit<RunDraft, 'caseId' | 'rev'>

interface Saver {
  readonly save: (draft: Unplaced) => void
  readonly settled: () => Promise<unknown>
}

const savingNowhere: Saver = { save: () => undefined, settled: () => Promise.resolve() }

/** Saves in the order of the changes; the last one says how it went. */
function savingIn(
  history: History,
  progress: Store<Progress>,
  { id, people, startedOn, pack, files, kept }: SessionInput,
): Saver {
  const { keeper, perspective } = people
  let rev = kept?.rev ?? 0
  let caseId = kept?.caseId
  let isPackKept = false
  const keepPack = async () => {
    if (!isPackKept) await history.keepPack(pack.ref, files)
    isPackKept = true
  }
  let before: Promise<unknown> = keepPack().catch(() => undefined)
  let last = 0
  const keep = async (draft: Unplaced) => {
    // The case bears the id of its first run: random enough to be like no other.
    caseId ??= (await history.currentCase({ id, keeper, perspective, startedOn })).id
    ;({ rev } = await history.save({ ...draft, caseId, rev }))
  }
  const save = (draft: Unplaced) => {
    last += 1
    const mine = last
    progress.set({ ...progress.get(), saving: 'saving' })
    const say = (saving: Saving) => {
      if (mine === last) progress.set({ ...progress.get(), saving })
    }
    before = before
      .then(keepPack)
      .then(() => keep(draft))
      .then(
        () => say('saved'),
        (error: unknown) => say(error instanceof HistoryError ? error.failure : 'damaged'),
      )
  }
  return { save, settled: () => before }
}
