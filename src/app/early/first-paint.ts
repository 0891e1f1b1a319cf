/** Milliseconds; a page that nobody sees is never painted, and a question may not come. */
const patience = 1_000

/** Resolves once there is something to see: the app takes the page's own thread for a while. */
export function firstPaint(): Promise<unknown> {
  const { dataset } = document.documentElement
  const isSeen = 'seen' in dataset || 'wait' in dataset || document.hidden
  return Promise.race([
    // The question is there, or will not come (`question.ts`).
    dataset['early'] === 'coming' ? once('early') : isSeen || once('seen'),
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

/** There is something to see, or there is no more waiting for it. Said again it does nothing. */
export function saySeen(): void {
  document.documentElement.dataset['seen'] = ''
  document.dispatchEvent(new Event('seen'))
}

function once(what: 'early' | 'seen'): Promise<unknown> {
  return new Promise((resolve) => {
    document.addEventListener(what, resolve, { once: true })
  })
}
