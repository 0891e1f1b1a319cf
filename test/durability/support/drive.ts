/** What the driver in the page tells, as it happens. */
export type Told =
  /** A run is begun, or taken up where it stood. */
  | { readonly kind: 'begun' | 'resumed' }
  /** An answer is about to be pressed. */
  | { readonly kind: 'pressed'; readonly answer: 'yes' | 'no' | 'unsure' }
  /** "Opgeslagen" stands on the screen for that answer; `isLast` with the advice beside it. */
  | { readonly kind: 'saved'; readonly isLast: boolean }
  | { readonly kind: 'trouble'; readonly what: string }

export interface DriverWords {
  readonly answer: Readonly<Record<'yes' | 'no' | 'unsure', string>>
  readonly resume: string
  readonly employee: string
  readonly device: string
  readonly begin: string
}

/**
 * Runs in the page: walks run after run by pressing what is on the screen, and tells each "Opgeslagen".
 * It waits for the one before it presses the next, so at most one answer is under way at any time.
 */
export async function drive(words: DriverWords): Promise<void> {
  const bound: (told: Told, at: number) => Promise<void> = Reflect.get(window, 'tell')
  const tell = (told: Told) => bound(told, performance.timeOrigin + performance.now())
  const find = (selector: string, text: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(selector)].find(
      (one) => one.textContent?.trim() === text,
    )
  const until = <T>(look: () => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const now = look()
      if (now !== undefined) return resolve(now)
      const observer = new MutationObserver(() => {
        const found = look()
        if (found === undefined) return
        observer.disconnect()
        resolve(found)
      })
      const all = { subtree: true, childList: true, attributes: true, characterData: true }
      observer.observe(document, all)
    })
  const radio = (label: string) =>
    [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(({ labels }) =>
      labels?.[0]?.textContent?.trim().startsWith(label),
    )
  const answerButton = (which: keyof DriverWords['answer']) =>
    find('.answer-buttons-choice', words.answer[which])
  // What waits for code to come is hidden, and stays in the page as it was.
  const isSeen = (one: HTMLElement) => one.getClientRects().length > 0
  const isAdvice = () =>
    location.hash === '#/advies' &&
    ![...document.querySelectorAll<HTMLElement>('.answer-buttons-choice')].some(isSeen)
  const begin = async () => {
    ;(await until(() => radio(words.employee))).click()
    ;(await until(() => radio(words.device))).click()
    await until(() => (radio(words.device)?.checked === true ? true : undefined))
    await tell({ kind: 'begun' })
    ;(await until(() => find('button[type=submit]', words.begin))).click()
  }
  const press = async (which: keyof DriverWords['answer']) => {
    const button = await until(() => answerButton(which))
    let isSaving = false
    const saved = until(() => {
      const line = [...document.querySelectorAll<HTMLElement>('.saving-line')].find(isSeen)
      if (document.querySelector('[role=alert]') !== null) return 'trouble'
      // Of this answer, and not of the one before. The advice may come only once all is kept: its code is asked for then.
      if (line?.dataset['saving'] === 'saving' || isAdvice()) isSaving = true
      return isSaving && line?.dataset['saving'] === 'saved' ? 'saved' : undefined
    })
    void tell({ kind: 'pressed', answer: which })
    button.click()
    return saved
  }
  for (;;) {
    if (/^#?\/?$/.test(location.hash)) {
      await begin()
      await until(() => answerButton('yes'))
    }
    const chance = Math.random()
    const which = chance < 0.8 ? 'yes' : chance < 0.9 ? 'no' : 'unsure'
    const how = await press(which)
    if (how === 'trouble') return tell({ kind: 'trouble', what: document.body.innerText })
    const isLast = location.hash === '#/advies'
    await tell({ kind: 'saved', isLast })
    if (isLast) {
      location.hash = '#/'
      await until(() => document.querySelector('.begin-form') ?? undefined)
    }
  }
}
