import { storeOf } from './store.ts'
import type { Store } from './store.ts'
import { onRoute } from './use-route.ts'

/** Whether the press is still wanted; ask again after each `await`. */
export type Wanted = () => boolean

/** A press whose action is still pending or has failed. */
export interface Press {
  /** Unique for each press. */
  readonly number: number
  /** Why it failed; absent while it is pending. */
  readonly failed?: unknown
  /** Retries it. */
  readonly again: () => void
}

/** Presses of which only the last is wanted. */
export interface Presses {
  readonly last: Store<Press | undefined>
  readonly press: (work: (isWanted: Wanted) => Promise<unknown>) => void
}

/** `whenOver` subscribes to other events that cancel a press. */
export function pressesOf(whenOver: (takeBack: () => void) => () => void): Presses {
  const last = storeOf<Press | undefined>(undefined)
  let count = 0
  const press: Presses['press'] = (work) => {
    const number = (count += 1)
    const isWanted = () => last.get()?.number === number
    const become = (next: Press | undefined) => {
      if (isWanted()) last.set(next)
    }
    const mine: Press = { number, again: () => press(work) }
    last.set(mine)
    const stop = whenOver(() => {
      stop()
      become(undefined)
    })
    work(isWanted).then(
      () => become(undefined),
      (failed: unknown) => become({ ...mine, failed }),
    )
  }
  return { last, press }
}

/** Presses that change the current run or lead to another page; a new address cancels them. */
export const going = pressesOf(onRoute)
