/** Does one thing after the other, each when the browser has nothing better to do; a failure stops none. */
export async function whenIdle(tasks: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const task of tasks) {
    await idle()
    await task().catch(() => undefined)
  }
}

/** When the browser has nothing better to do; within two seconds at most; Safari has no word for it. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 1)
  })
}
