import { carriedOver, type CarriedOver } from '#history/carried-over.ts'
import type { History } from '#history/history.ts'
import type { AnswerKeeper } from '#history/record.ts'
import { asksTheSame } from '#pack/asks-the-same.ts'
import { parsePack } from '#pack/parse.ts'
import type { People } from '#run/people.ts'
import { keptSteps } from '#run/replay.ts'
import { runMachine } from '#run/run.machine.ts'
import type { Step } from '#run/step.ts'
import { createActor } from 'xstate'
import type { ActorRefFrom } from 'xstate'
import { daySavingIn, savingIn } from './session-saving.ts'
import type { Unplaced } from './session-saving.ts'
import type { Progress, SessionInput } from './session-types.ts'
import { storeOf } from '#app/base/store.ts'
import type { Store } from '#app/base/store.ts'

/** A run under way, and whether it is stored. */
export interface Session {
  readonly id: string
  readonly people: People
  readonly kept: boolean
  /** Its case; undefined for a run on its own, which is not stored. */
  readonly caseId: string | undefined
  /** Whether that case exists already; otherwise the first save creates it. */
  readonly inCase: boolean
  /** The run was in the history before this session began. */
  readonly isTakenUp: boolean
  /** What became of its answers when it was taken up over other questions than it was begun on. */
  readonly carried: CarriedOver | undefined
  readonly startedOn: string
  readonly actor: ActorRefFrom<typeof runMachine>
  readonly progress: Store<Progress>
  /** Settles once each requested save has succeeded or failed. */
  readonly settled: () => Promise<unknown>
  /** Retries the failed save. */
  readonly saveAgain: () => void
  /** Ends the session: it saves nothing from then on. */
  readonly stop: () => void
}

/** Begins or resumes a run, and saves it to `history` at each change. */
export function beginSession(input: SessionInput, history: History, today: () => string): Session {
  const { id, people, pack, startedOn, steps = [] } = input
  const keeper = keeperOfAnswers(input)
  const kept = keeper !== undefined
  const caseId = input.kept?.caseId ?? input.caseId ?? (kept ? id : undefined)
  const carried = carriedIn(input)
  const actor = createActor(runMachine, {
    input: { tree: pack.tree, steps: carried?.steps ?? steps },
  })
  const progress = storeOf<Progress>({
    saving: 'none',
    ...(input.finishedOn === undefined ? {} : { finishedOn: input.finishedOn }),
  })
  const saving = kept ? savingIn(history, progress, input) : daySavingIn(history, progress, input)
  const draft = (given: readonly Step[]): Unplaced => ({
    format: 2,
    id,
    pack: pack.ref,
    perspective: people.perspective,
    keeper: keeper ?? 'employee',
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
    caseId,
    isTakenUp: input.kept !== undefined,
    inCase: input.kept !== undefined || input.caseId !== undefined,
    carried,
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

/** What still holds of answers that were given over another pack; undefined where it is the same one. */
function carriedIn({ steps = [], pack, people, ...input }: SessionInput): CarriedOver | undefined {
  const { givenOver, givenOverFiles } = input
  if (givenOver === undefined || givenOver.hash === pack.ref.hash) return undefined
  const then = givenOverFiles && parsePack(givenOverFiles, givenOver.hash)
  return then?.ok === true
    ? carriedOver(steps, pack.tree, asksTheSame(then.pack, pack, people.perspective))
    : carriedOver(steps, pack.tree)
}

function finishedOf({ finishedOn }: Progress): { readonly finishedOn?: string } {
  return finishedOn === undefined ? {} : { finishedOn }
}

/** Who keeps the answers: the employee who asked for it, or the bedrijfsarts in a case; else nobody. */
function keeperOfAnswers({ keep, people, caseId, kept }: SessionInput): AnswerKeeper | undefined {
  if (!keep || people.keeper === 'employer') return undefined
  const isInCase = caseId !== undefined || kept !== undefined
  return people.keeper === 'employee' || isInCase ? people.keeper : undefined
}
