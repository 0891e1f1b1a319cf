/** Whether the page may be reloaded without loss; set by the owner of unstored data. */
type Leaving = () => Promise<boolean>

let mayLeaveNow: Leaving = () => Promise.resolve(true)

/** Sets how to find out, until the next call. */
export function sayHowToLeave(leaving: Leaving): void {
  mayLeaveNow = leaving
}

/** Saves pending changes first. */
export function mayLeave(): Promise<boolean> {
  return mayLeaveNow()
}
