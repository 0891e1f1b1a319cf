import { storeOf } from './store.ts'
import type { Store } from './store.ts'
import { onRoute } from './use-route.ts'

/** Whether what was pressed is still wanted; to be asked after each `await`. */
export type Wanted = () => boolean

/** A press that is not done yet. */
export interface Press {
  /** Another one for each press. */
  readonly number: number
  /** Why it was not done; absent while it may still be. */
  readonly failed?: unknown
  /** Does it once more. */
  readonly again: () => void
}

/** Presses of which only the last is wanted. */
export interface Presses {
  readonly last: Store<Press | undefined>
  readonly press: (work: (isWanted: Wanted) => Promise<unknown>) => void
}

/** `whenOver` subscribes to what else takes a press back. */
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

/** Presses that change the run under way or lead to another page; a new address takes them back. */
export const going = pressesOf(onRoute)
