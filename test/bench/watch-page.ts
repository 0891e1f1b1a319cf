/** What to look for in a page, by CSS selectors. */
export interface Watched {
  /** A control of the first screen: once it is seen, one can act. */
  readonly control: string
  /** What has to be chosen first, where the press itself is no answer. */
  readonly choose?: string
  readonly press: string
  /** Where a press shows: this element's words change, or it appears. */
  readonly effect: string
}

/** Milliseconds since the navigation began, unless said otherwise. */
export interface Watching {
  screen?: number
  /** The first press that works has had its effect on the screen. */
  works?: number
  lcp: number
  fcp: number
  /** Total blocking time and layout shift. */
  tbt: number
  cls: number
}

/** Chromium has it, and nothing else is measured. */
declare const scheduler: {
  readonly postTask: (
    task: () => void,
    how: { readonly priority: 'user-blocking' },
  ) => Promise<unknown>
}

/** Put into the page by `visit.ts`. */
type Say = (what: string) => void

/** Runs in the page, from before its first byte: watches, and presses as soon as there is something to press. */
export function watchPage({ control, choose, press, effect }: Watched): void {
  const seen: Watching = { lcp: 0, fcp: 0, tbt: 0, cls: 0 }
  Reflect.set(window, 'watching', seen)
  const say = (what: 'screen' | 'works') => (Reflect.get(window, 'cameTo') as Say)(what)
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take))
    observer.observe({ type, buffered: true })
  }
  observe('largest-contentful-paint', ({ startTime }) => {
    // What the press brings is not of the first screen.
    if (startTime <= (seen.works ?? Infinity)) seen.lcp = startTime
  })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime
  })
  observe('longtask', ({ startTime, duration }) => {
    if (startTime + duration > seen.fcp) seen.tbt += Math.max(0, duration - 50)
  })
  observe('layout-shift', (entry) => {
    if (seen.screen === undefined) seen.cls += Number(Reflect.get(entry, 'value'))
  })
  const shown = (selector: string) => {
    const element = document.querySelector<HTMLElement>(selector)
    const isSeen = element !== null && element.getClientRects().length > 0
    return isSeen && getComputedStyle(element).visibility === 'visible' ? element : undefined
  }
  /** After the paint of the frame in which this holds. */
  const oncePainted = (holds: () => boolean, then: () => void) => {
    requestAnimationFrame(() => {
      if (!holds()) return oncePainted(holds, then)
      // Before whatever else waits for its turn: that is not part of the paint.
      void scheduler.postTask(then, { priority: 'user-blocking' })
    })
  }
  const act = () => {
    seen.screen = performance.now()
    say('screen')
    const before = shown(effect)?.textContent
    const pressing = () => {
      const chosen = choose === undefined ? undefined : shown(choose)
      if (chosen instanceof HTMLInputElement && !chosen.checked) chosen.click()
      shown(press)?.click()
    }
    pressing()
    // Where the page is deaf still, a person presses again.
    const again = setInterval(pressing, 100)
    oncePainted(
      () => (shown(effect)?.textContent ?? before) !== before,
      () => {
        clearInterval(again)
        seen.works = performance.now()
        say('works')
      },
    )
  }
  oncePainted(() => shown(control) !== undefined, act)
}

/** Runs in the page: presses once, and says how many milliseconds later the effect was painted. */
export async function pressToPaint({ choose, press, effect }: Watched): Promise<number> {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)
  const before = find(effect)?.textContent
  if (choose !== undefined) {
    const chosen = find(choose)
    if (chosen instanceof HTMLInputElement && !chosen.checked) chosen.click()
    while (find(press) === null) await wait(50)
  }
  // At any moment between two frames, as people do.
  await wait(300 + Math.random() * 50)
  performance.mark('press')
  const start = performance.now()
  find(press)?.click()
  return new Promise((resolve, reject) => {
    const look = () => {
      if (performance.now() - start > 10_000) reject(new Error(`Nothing happens at ${press}`))
      else if (find(effect)?.textContent === before) requestAnimationFrame(look)
      else {
        // After this frame's paint, and before all else.
        const painted = () => {
          performance.mark('painted')
          resolve(performance.now() - start)
        }
        void scheduler.postTask(painted, { priority: 'user-blocking' })
      }
    }
    requestAnimationFrame(look)
  })
}
