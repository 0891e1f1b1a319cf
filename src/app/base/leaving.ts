/** Whether the page may be loaded again without a loss; by whoever holds what is kept nowhere. */
type Leaving = () => Promise<boolean>

let mayLeaveNow: Leaving = () => Promise.resolve(true)

/** Says how to find out, until told otherwise. */
export function sayHowToLeave(leaving: Leaving): void {
  mayLeaveNow = leaving
}

/** Saves what is to be saved first. */
export function mayLeave(): Promise<boolean> {
  return mayLeaveNow()
}
