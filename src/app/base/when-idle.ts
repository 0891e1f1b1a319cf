let isHeld = false
let underWay: Promise<unknown> = Promise.resolve()

/**
 * Does one thing after the other, each when the browser has nothing better to do. A failure ends it:
 * many pages share one file, which would be asked for by each.
 */
export async function whenIdle(tasks: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const task of tasks) {
    await idle()
    if (isHeld) return
    const done = task().catch(() => (isHeld = true))
    underWay = done
    await done
  }
}

/** Stops idle work for the rest of this page's life; resolves once the current task is done. */
export function holdIdle(): Promise<unknown> {
  isHeld = true
  return underWay
}

/** When the browser is idle, or after two seconds. Safari has no `requestIdleCallback`. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 1)
  })
}
