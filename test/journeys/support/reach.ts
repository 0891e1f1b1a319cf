import type { Page } from 'playwright-core'
import { expectNoOverflow } from './axe.ts'
import { pressTab } from './tabs.ts'

/** WCAG 2.5.8: whatever is pressed is 24 px or more each way, an answer 44, but for links within a sentence. */
export async function expectTargets(page: Page, name: string): Promise<void> {
  expectNone(await page.evaluate(smallTargets), name)
}

/** WCAG 1.4.12: with more room between lines, letters and words nothing is cut off or sticks out. */
export async function expectRoomForSpacing(page: Page, name: string): Promise<void> {
  await expectRoomUnder(
    page,
    name,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-block-end: 2em !important }`,
  )
}

/** WCAG 1.4.4: letters twice as large still fit. */
export async function expectRoomForLargeText(page: Page, name: string): Promise<void> {
  await expectRoomUnder(page, name, ':root { font-size: 200% !important }')
}

/**
 * WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7 and 2.4.11. Tab comes by everything that can be pressed, in the
 * order of the page, each time with a mark that is seen and not covered, and out again.
 */
export async function expectTabOrder(page: Page, name: string): Promise<void> {
  const { stops, presses } = await page.evaluate(watchFocus)
  await pressTab(page, presses)
  const { visited, faults } = await page.evaluate(focusSeen)
  const passed = stops.filter((_, stop) => !visited.includes(stop)).map((stop) => `never: ${stop}`)
  const back = visited.filter((stop, at) => stop < (visited[at - 1] ?? -1))
  const jumps = back.map((stop) => `out of order: ${stops[stop]}`)
  expectNone(
    [...faults.map(({ stop, fault }) => `${stops[stop]}: ${fault}`), ...passed, ...jumps],
    name,
  )
}

function expectNone(faults: readonly string[], name: string): void {
  if (faults.length > 0) throw new Error([name, ...faults].join('\n'))
}

/** No list is there without an item: it is read out as one, and nothing comes. */
export async function expectNoEmptyLists(page: Page, name: string): Promise<void> {
  const empty = await page.evaluate(() =>
    [...document.querySelectorAll(':is(ul, ol):not(:has(> li)), dl:not(:has(dt))')].map(
      (list) => list.outerHTML,
    ),
  )
  expectNone(empty, name)
}

/** With these rules nothing is cut off or sticks out; they are gone again afterwards. */
async function expectRoomUnder(page: Page, name: string, rules: string): Promise<void> {
  await adopt(page, rules)
  try {
    await expectNoOverflow(page, name)
    expectNone(await page.evaluate(cutOff), name)
  } finally {
    await adopt(page, '')
  }
}

/** As a style sheet of its own, which no policy forbids. */
export async function adopt(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, rules)
}

/** Runs in the page. */
function smallTargets(): string[] {
  const pressable = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, summary, textarea',
  )
  const isInSentence = (element: Element) =>
    element.matches('a') &&
    getComputedStyle(element).display === 'inline' &&
    (element.parentElement?.innerText.trim().length ?? 0) >
      (element.textContent?.trim().length ?? 0)
  const found: string[] = []
  for (const element of pressable) {
    if (!element.checkVisibility({ visibilityProperty: true }) || isInSentence(element)) continue
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
    const least = element.matches('.answer-buttons button') ? 44 : 24
    // Only there for those who tab to it.
    if (element.matches('.frame-skip') || width < 2) continue
    if (width < least || height < least)
      found.push(`${element.outerHTML.slice(0, 100)} ${Math.round(width)}×${Math.round(height)}`)
  }
  return found
}

/** Runs in the page: words that a box does not show. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const isCut =
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1) ||
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1)
      return isCut && element.clientHeight > 2 && element.innerText !== ''
    })
    .map((element) => element.outerHTML.slice(0, 100))
}

interface FocusSeen {
  readonly visited: number[]
  readonly faults: { stop: number; fault: string }[]
}

/**
 * Runs in the page: puts focus at the top, and notes after each press of Tab where focus is, until
 * it begins anew. `presses`: enough to come by all of them and out again.
 */
function watchFocus(): { stops: string[]; presses: number } {
  // Tab goes on from what had focus last.
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
  const isStop = (element: HTMLElement) => {
    if (
      element.tabIndex < 0 ||
      element.matches(':disabled') ||
      !element.checkVisibility({ visibilityProperty: true })
    )
      return false
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)]
    // One stop a group: the chosen one, or else the first.
    return element === (group.find(({ checked }) => checked) ?? group[0])
  }
  const faultOf = (element: Element) => {
    const seen = element.matches('input')
      ? (element.closest('label, .choice-row') ?? element)
      : element
    // Of a link over two lines, the first.
    const { left, top, width, height } = seen.getClientRects()[0] ?? seen.getBoundingClientRect()
    const onTop = document.elementFromPoint(
      left + width / 2,
      Math.min(Math.max(top + Math.min(height, 40) / 2, 1), innerHeight - 1),
    )
    const isCovered = onTop !== null && !seen.contains(onTop) && !onTop.contains(seen)
    const marks = [element, seen, ...seen.querySelectorAll('*')].map((one) => getComputedStyle(one))
    const isMarked = marks.some(
      ({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none',
    )
    return [isCovered && 'covered', !isMarked && 'no mark'].filter(Boolean).join(', ')
  }
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, textarea, [tabindex]',
    ),
  ].filter(isStop)
  const seen: FocusSeen = { visited: [], faults: [] }
  const watch = new AbortController()
  document.addEventListener(
    // Once the key is up the page has scrolled to what has focus.
    'keyup',
    () => {
      const element = document.activeElement
      const stop = stops.findIndex((one) => one === element)
      if (element === null || stop === -1 || (stop === 0 && seen.visited.length > 0))
        return watch.abort()
      if (stop === seen.visited.at(-1)) return
      seen.visited.push(stop)
      const fault = faultOf(element)
      if (fault !== '') seen.faults.push({ stop, fault })
    },
    { capture: true, signal: watch.signal },
  )
  Reflect.set(window, 'focusSeen', () => {
    watch.abort()
    return seen
  })
  // A day takes several: its parts are stops too.
  const days = stops.filter((element) => element.matches('[type="date"]')).length
  return {
    stops: stops.map((element) => element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 90)),
    presses: stops.length + 4 * days + 1,
  }
}

/** Runs in the page. */
function focusSeen(): FocusSeen {
  return Reflect.get(window, 'focusSeen')()
}
