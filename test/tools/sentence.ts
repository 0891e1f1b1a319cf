import type { Issue } from '#pack/issue.ts'

/** An issue in plain English, for whoever writes a pack. */
export function sentenceOf({ where, what, detail }: Issue): string {
  switch (what) {
    case 'unknown-pack':
      return `there is no pack "${detail}".`
    case 'unreachable-file':
      return `this file cannot be read. ${detail}`.trim()
    case 'broken-json':
      return `this is not JSON. ${detail}`.trim()
    case 'shape':
      return `the shape is wrong here: ${detail}.`
    case 'id':
      return `"${detail}" cannot be the id here; ids are words in lower case, a pack's is its folder's name.`
    case 'dangling':
      return `nothing bears the id "${detail}".`
    case 'unreachable':
      return `no answer leads to "${detail}".`
    case 'dead-end':
      return `from "${detail}" this leads to no outcome.`
    case 'cycle':
      return `this leads back to "${detail}", asked before on the same route.`
    case 'used-twice':
      return `"${detail}" is used twice.`
    case 'missing-text':
      return where.includes(':')
        ? 'a text is missing here.'
        : 'this language is listed, but not here.'
    case 'extra-text':
      return `"${detail}" belongs to nothing in the pack.`
    case 'without-source':
      return `"${detail}" cites no source.`
    case 'without-warning':
      return `"${detail}" advises against home and must show the warning.`
    case 'unequal-choices':
      return `choices must be described evenly: ${detail}.`
  }
}
