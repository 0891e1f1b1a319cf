import { onThreeShifts } from '#app/base/three-shifts.ts'

/**
 * Lets go of an early page once the app is there under it: focus, what was opened, and what was
 * pressed go to the same things on the app's page. Away at once where another page is asked for, or
 * the screen is to be hidden.
 */
export function handOver(page: HTMLElement, root: HTMLElement): void {
  const { dataset } = document.documentElement
  const gone = new AbortController()
  const { signal } = gone
  const heard = { capture: true, signal }
  let isDown = false
  let isOver = false
  let isAnswered = false

  const away = (): void => {
    gone.abort()
    stopListening()
    page.remove()
    delete dataset['early']
  }
  const over = (): void => {
    if (isOver) return
    isOver = true
    const opened = [...page.querySelectorAll('details')]
    const toOpen = root.querySelectorAll('details')
    for (const [at, { open }] of opened.entries()) if (open) toOpen[at]?.setAttribute('open', '')
    const { activeElement } = document
    const focused = activeElement && page.contains(activeElement) ? activeElement : undefined
    delete dataset['early']
    if (focused) twinOf(focused, root)?.focus({ preventScroll: true })
    // What is pressed again (`early.ts`) is pressed here, and goes on to the app.
    page.hidden = true
    setTimeout(away, 100)
  }
  const forward = ({ target }: Event): void => {
    const control = target instanceof Element ? target.closest('button') : null
    if (control === null || 'wait' in dataset) return
    over()
    if (control.closest('main') !== null) {
      // Of two answers the later one counts; no press counts for another question than the one that was seen.
      const isTaken = control.matches(`${choice}:not([data-pressed])`)
      if (isTaken || isAnswered || titleIn(page) !== titleIn(root)) return
      isAnswered = true
    }
    twinOf(control, root)?.click()
  }
  const lift = (): void => {
    isDown = false
    if (!('wait' in dataset)) setTimeout(over, 60)
  }
  const press = ({ target, isTrusted }: Event): void => {
    // Not what is pressed again once the app is there.
    if (!isTrusted && !('wait' in dataset)) return
    if (!(target instanceof Element) || !page.contains(target)) return
    const chosen = target.closest(choice)
    if (chosen !== null)
      for (const one of page.querySelectorAll(choice))
        one.toggleAttribute('data-pressed', one === chosen)
    if (target.closest('.hide-button')) page.hidden = true
  }
  const stopListening = onThreeShifts(() => {
    page.querySelector<HTMLElement>('.hide-button')?.click()
  })
  page.addEventListener('click', forward, { signal })
  window.addEventListener('click', press, heard)
  window.addEventListener('pointerdown', () => (isDown = true), heard)
  for (const type of ['pointerup', 'pointercancel']) window.addEventListener(type, lift, heard)
  for (const type of ['hashchange', 'popstate', 'pagehide'])
    window.addEventListener(type, away, heard)
  // The app cannot be had: the prerendered page is shown instead.
  document.addEventListener('missed', away, { signal })
  document.addEventListener('alive', () => isDown || over(), { signal })
}

const choice = '.answer-buttons-choice'

function titleIn(page: HTMLElement): string | undefined {
  return page.querySelector('h1')?.textContent
}

/** The same control on the other page: of its kind, with its words. */
function twinOf(control: Element, root: HTMLElement): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(control.localName)].find(
    ({ textContent }) => textContent === control.textContent,
  )
}
