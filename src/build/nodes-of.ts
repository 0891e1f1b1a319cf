import type { MadeNode } from '#app/early/sheet.ts'

/** Markup as React writes it, taken apart: every tag closed, every value in double quotes. Throws where it is not. */
export function nodesOf(markup: string): readonly MadeNode[] {
  const top: MadeNode[] = []
  const open: { readonly tag: string; readonly children: MadeNode[] }[] = [
    { tag: '', children: top },
  ]
  for (const [all, , end, tag, given = '', isVoid, text] of markup.matchAll(piece)) {
    const here = open.at(-1)
    if (here === undefined) throw new Error(`Closed twice: ${all}`)
    if (text !== undefined) here.children.push(plain(text))
    else if (end !== undefined) {
      if (here.tag !== end) throw new Error(`${all} closes ${here.tag}`)
      open.pop()
    } else if (tag !== undefined) {
      const attributes = [...given.matchAll(attribute)].map(([, name = '', value = '']) => [
        name,
        plain(value),
      ])
      const children: MadeNode[] = []
      here.children.push([tag, Object.fromEntries(attributes), children])
      if (isVoid === undefined) open.push({ tag, children })
    }
  }
  if (open.length !== 1) throw new Error(`Left open: ${open.map(({ tag }) => tag).join(' ')}`)
  return top
}

const attribute = /([\w:-]+)="([^"]*)"/g
/** A comment; an end; a tag, its attributes and whether it is closed at once; or text. */
const piece = /(<!--.*?-->)|<\/([\w-]+)>|<([\w-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/)?>|([^<]+)/g

function plain(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '')
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
}
