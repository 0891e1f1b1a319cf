/** Milliseconds; a page that nobody sees is never painted, and a question may not come. */
const patience = 1_000

/** Resolves once there is something to see: the app takes the page's own thread for a while. */
export function firstPaint(): Promise<unknown> {
  const { dataset } = document.documentElement
  return Promise.race([
    dataset['early'] === 'coming' ? asked() : 'wait' in dataset || document.hidden || painted(),
    new Promise((resolve) => {
      setTimeout(resolve, patience)
    }),
  ])
}

/** The next frame is on the screen, and the browser has nothing better to do; Safari has no word for that. */
export function painted(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(resolve)
      else setTimeout(resolve)
    })
  })
}

/** The question is there, or will not come (`question.ts`). */
function asked(): Promise<unknown> {
  return new Promise((resolve) => {
    document.addEventListener('early', resolve, { once: true })
  })
}
