import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectNoOverflow } from './axe.ts'

/** WCAG 2.5.8: whatever is pressed is 24 px or more each way, an answer 44, but for links within a sentence. */
export async function expectTargets(page: Page, name: string): Promise<void> {
  expectNone(await page.evaluate(smallTargets), name)
}

/** WCAG 1.4.12: with more room between lines, letters and words nothing is cut off or sticks out. */
export async function expectRoomForSpacing(page: Page, name: string): Promise<void> {
  await addRules(
    page,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-block-end: 2em !important }`,
  )
  await expectNoOverflow(page, name)
  expectNone(await page.evaluate(cutOff), name)
}

/** WCAG 1.4.4: letters twice as large still fit. */
export async function expectRoomForLargeText(page: Page, name: string): Promise<void> {
  await addRules(page, ':root { font-size: 200% !important }')
  await expectNoOverflow(page, name)
  expectNone(await page.evaluate(cutOff), name)
}

/**
 * WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7 and 2.4.11: Tab comes by everything that can be pressed, in the order of the
 * page, each time with a mark that is seen and not covered, and out again.
 */
export async function expectTabOrder(page: Page, name: string): Promise<void> {
  const stops = await page.evaluate(markStops)
  const visited: number[] = []
  const faults: string[] = []
  // A day takes several: its parts are stops too.
  for (let presses = 0; presses <= 2 * stops.length + 20; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(whereFocus)
    if (at.stop === undefined || (at.stop === 0 && visited.length > 0)) break
    if (at.stop === visited.at(-1)) continue
    if (at.fault !== '') faults.push(`${stops[at.stop]}: ${at.fault}`)
    visited.push(at.stop)
  }
  const passed = stops.filter((_, stop) => !visited.includes(stop)).map((stop) => `never: ${stop}`)
  const back = visited.filter((stop, at) => stop < (visited[at - 1] ?? -1))
  const jumps = back.map((stop) => `out of order: ${stops[stop]}`)
  expectNone([...faults, ...passed, ...jumps], name)
}

function expectNone(faults: readonly string[], name: string): void {
  expect(faults.join('\n'), name).toBe('')
}

/** As a style sheet of its own, which no policy forbids. */
async function addRules(page: Page, rules: string): Promise<void> {
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

/** Runs in the page: what Tab should come by, each with its number on it; focus goes to the top. */
function markStops(): string[] {
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
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, textarea, [tabindex]',
    ),
  ].filter(isStop)
  for (const [at, element] of stops.entries()) element.setAttribute('data-stop', String(at))
  return stops.map((element) => element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 90))
}

/** Runs in the page. */
function whereFocus(): { stop: number | undefined; fault: string } {
  const element = document.activeElement
  const stop = element?.getAttribute('data-stop') ?? null
  if (element === null || stop === null) return { stop: undefined, fault: '' }
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
  const fault = [isCovered && 'covered', !isMarked && 'no mark'].filter(Boolean).join(', ')
  return { stop: Number(stop), fault }
}
