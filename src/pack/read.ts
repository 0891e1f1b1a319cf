import * as v from 'valibot'
import type { Finding } from './finding.ts'
import type { Fault } from './issue.ts'
import { badId, noText } from './shapes.ts'

/** Valibot names one unknown key of an object at a time; so many rounds find the others. */
const rounds = 20

/**
 * A value in its shape, or all that is wrong with it. `value` must be our own plain copy: keys
 * that do not belong are reported and taken out of it.
 */
export function read<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  root: Finding['path'],
): { readonly value?: v.InferOutput<Schema>; readonly findings: readonly Finding[] } {
  const extra: Finding[] = []
  for (let round = 1; ; round += 1) {
    const result = v.safeParse(schema, value)
    const issues = result.issues ?? []
    const unknown = issues.filter(isExtra)
    extra.push(...unknown.map((issue) => findingOf(issue, root)))
    for (const { path } of unknown) {
      const { input: holder, key }: { input?: unknown; key?: unknown } = path?.at(-1) ?? {}
      if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, String(key))
    }
    if (unknown.length > 0 && round < rounds) continue
    const others = issues.filter((issue) => !isExtra(issue))
    const findings = [...others.map((issue) => findingOf(issue, root)), ...extra]
    return result.success && findings.length === 0
      ? { value: result.output, findings }
      : { findings }
  }
}

const isExtra = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never'

const isAbsent = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type === 'strict_object' && !isExtra(issue) && issue.path?.at(-1)?.origin === 'key'

function findingOf(issue: v.BaseIssue<unknown>, root: Finding['path']): Finding {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const what = faultOf(issue, root[0] === 'texts')
  return { path: [...root, ...path], what, detail: detailOf(issue, what) }
}

function faultOf(issue: v.BaseIssue<unknown>, inTexts: boolean): Fault {
  if (issue.message === badId) return 'id'
  if (!inTexts) return 'shape'
  if (isExtra(issue)) return 'extra-text'
  return isAbsent(issue) || issue.message === noText ? 'missing-text' : 'shape'
}

function detailOf(issue: v.BaseIssue<unknown>, what: Fault): string {
  if (what === 'missing-text') return ''
  if (what === 'id') return String(issue.input)
  if (isExtra(issue)) return what === 'extra-text' ? String(issue.input) : 'an unknown key'
  return isAbsent(issue) ? 'missing' : issue.message
}
