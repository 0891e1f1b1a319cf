import type { Fault, Issue } from './issue.ts'
import { isKebab } from './shapes.ts'

/** Something wrong, by its path: `structure`, `tree`, … or `texts`, `nl`, … within `PackFiles`. */
export interface Finding {
  readonly path: readonly (string | number)[]
  readonly what: Fault
  readonly detail: string
}

/**
 * A finding as a pack's writer would point at it. `files` are the `PackFiles` it was found in;
 * or the content of `file`, where one is named.
 */
export function issueOf({ path, what, detail }: Finding, files: unknown, file?: string): Issue {
  if (file !== undefined) return { where: whereOf(file, path, files), what, detail }
  const inTexts = path[0] === 'texts'
  const [name, steps] = inTexts ? [String(path[1] ?? ''), path.slice(2)] : ['pack', path.slice(1)]
  const content = inTexts ? childOf(childOf(files, 'texts'), name) : childOf(files, 'structure')
  return { where: whereOf(`${name}.json`, steps, content), what, detail }
}

/** Dotted steps: an id in place of an index, and no `branches`, so `tree.questions.talk.no.to`. */
function whereOf(file: string, steps: Finding['path'], content: unknown): string {
  const said: string[] = []
  let here = content
  for (const [i, step] of steps.entries()) {
    const inside = childOf(here, step)
    if (!(step === 'branches' && i === 3 && steps[1] === 'questions')) {
      said.push(nameOf(step, here, inside))
    }
    here = inside
  }
  return said.length === 0 ? file : `${file}: ${said.join('.')}`
}

function nameOf(step: string | number, list: unknown, inside: unknown): string {
  const id = Array.isArray(list) ? childOf(inside, 'id') : undefined
  const good = typeof id === 'string' && (isKebab(id) || /^[FS]\d+$/.test(id))
  return good ? id : String(step)
}

function childOf(parent: unknown, step: string | number): unknown {
  if (typeof parent !== 'object' || parent === null) return undefined
  return Object.getOwnPropertyDescriptor(parent, step)?.value
}
