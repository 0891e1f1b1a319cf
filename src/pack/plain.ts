import type { Finding } from './finding.ts'
import { reservedNames } from './shapes.ts'

/** Deeper than any pack goes; what nests further is refused, as are circles. */
const deepest = 12

interface Copying {
  readonly findings: Finding[]
  readonly copies: Map<object, unknown>
}

/**
 * A fresh copy of what JSON could have said, with nothing inherited, shared or computed in it.
 * Names such as `__proto__` are left out and reported. Never throws, whatever it is given.
 */
export function plainCopy(value: unknown): { value: unknown; findings: readonly Finding[] } {
  const copying: Copying = { findings: [], copies: new Map() }
  return { value: copyOf(value, [], copying), findings: copying.findings }
}

function copyOf(value: unknown, path: Finding['path'], copying: Copying): unknown {
  if (typeof value !== 'object' || value === null) return value
  const refuse = (detail: string, at = path) => {
    copying.findings.push({ path: at, what: 'shape', detail })
    return undefined
  }
  if (copying.copies.has(value)) return copying.copies.get(value)
  if (path.length > deepest) return refuse('nested too deep')
  copying.copies.set(value, undefined)
  let copy: unknown
  try {
    copy = Array.isArray(value)
      ? Array.from(value, (item: unknown, i) => copyOf(item, [...path, i], copying))
      : objectOf(value, path, copying, refuse)
  } catch {
    copy = refuse('not to be read')
  }
  copying.copies.set(value, copy)
  return copy
}

function objectOf(
  value: object,
  path: Finding['path'],
  copying: Copying,
  refuse: (detail: string, at?: Finding['path']) => undefined,
): unknown {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype) return refuse('not a plain object')
  const copy: Record<string, unknown> = {}
  for (const [name, inside] of Object.entries(value)) {
    if (reservedNames.has(name)) refuse('a reserved name', [...path, name])
    else copy[name] = copyOf(inside, [...path, name], copying)
  }
  return copy
}
