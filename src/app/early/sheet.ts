import type { Answer, QuestionId } from '#tree/decision-tree.ts'
import type { Outline } from './outline.ts'

/** A text, or an element: its name, its attributes, what is in it. */
export type MadeNode =
  | string
  | readonly [
      tag: string,
      attributes: Readonly<Record<string, string>>,
      children: readonly MadeNode[],
    ]

/** Every question of a pack in one language, just as the app shows it; made by the build. */
export interface Sheet<Page = readonly MadeNode[]> {
  readonly outline: Outline
  /** The document's; with `anyPosition` in it. */
  readonly title: string
  /** What goes into the page, with `anyPosition` in it; where a prerequisite before it is not met, under `unmet`. */
  readonly met: Readonly<Record<QuestionId, Page>>
  readonly unmet: Readonly<Record<QuestionId, Page>>
  /** The answers, one of them given before. */
  readonly given: Readonly<Record<Answer, Page>>
  /** The way on to the next question. */
  readonly forward: Page
}

/** Stands in a sheet for the position, which is not known to it. */
export const anyPosition = 90_001

/** Not checked: it is a part of this build, as the script itself. */
export function sheetOf(text: string): Sheet {
  const made: unknown = JSON.parse(text)
  return made as Sheet
}

/** A text for this position. */
function at(position: number, text: string): string {
  return text.replace(String(anyPosition), String(position))
}

/** The nodes themselves, at this position. Built one by one: markup in a text may not be put into a page (Trusted Types). */
export function nodesAt(
  position: number,
  nodes: readonly MadeNode[],
  isDrawing = false,
): readonly Node[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return document.createTextNode(at(position, node))
    const [tag, attributes, children] = node
    const isDrawn = isDrawing || tag === 'svg'
    const element = isDrawn
      ? document.createElementNS('http://www.w3.org/2000/svg', tag)
      : document.createElement(tag)
    for (const [name, value] of Object.entries(attributes))
      element.setAttribute(name, tag === 'progress' ? counted(position, value) : value)
    element.append(...nodesAt(position, children, isDrawn))
    return element
  })
}

/** How far one is, and how far it goes, are both counted from the position. */
function counted(position: number, value: string): string {
  const number = Number(value)
  return number >= anyPosition - 1 ? String(number - anyPosition + position) : value
}
