import type { Place } from './outline.ts'
import { nodesAt } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/** The app's page of one question, made of a frame that is there and a sheet of questions. */
export function pageOf(frame: Element, sheet: Sheet, place: Place, position: number): Element {
  const { question, isUnmet, given } = place
  const page = document.importNode(frame, true)
  page.querySelector('[aria-current]')?.removeAttribute('aria-current')
  const asked = sheet[isUnmet ? 'unmet' : 'met'][question] ?? []
  page.querySelector('main')?.replaceChildren(...nodesAt(position, asked))
  if (given === undefined) return page
  page.querySelector('.answer-buttons')?.replaceWith(...nodesAt(position, sheet.given[given]))
  const forward = nodesAt(position, sheet.forward)
  const ways = page.querySelector('.question-screen-ways')
  const back = ways?.querySelector('[data-points="back"]')
  if (back) back.after(...forward)
  else ways?.prepend(...forward)
  return page
}
