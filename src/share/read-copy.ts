import * as v from 'valibot'
import { copySchema } from './copy-schema.ts'
import type { Copy } from './copy.ts'
import { employerCopySchema } from './employer-copy-schema.ts'
import { limits } from './limits.ts'
import { readJson } from './read-json.ts'
import { refused, type Read } from './refusal.ts'

/**
 * A copy out of bytes of which nothing is known, as new objects of known fields only; or the one
 * reason why not. Nothing is mended but labels, nothing left out: it is all or nothing. Never throws.
 */
export function readCopy(bytes: Uint8Array): Read<Copy> {
  if (bytes.length > limits.plainBytes) return refused('too-large')
  const json = readJson(bytes)
  if (!json.ok) return json
  const head = fieldsOf(json.value)
  if (head['app'] !== 'thuiswerkwijzer' || !isTakenIn(head['kind'])) return refused('not-ours')
  if (isNewer(head['format'])) return refused('newer')
  if (lengthOf(head['cases']) > limits.cases || lengthOf(head['runs']) > limits.runs)
    return refused('too-large')
  const copy = head['kind'] === 'employer-cases' ? employerIn(json.value) : ownIn(json.value)
  return copy !== undefined && isWhole(copy) ? { ok: true, value: copy } : refused('invalid')
}

function ownIn(value: unknown): Copy | undefined {
  const result = v.safeParse(copySchema, value)
  if (!result.success) return undefined
  const { kind, madeOn, cases, runs, packs } = result.output
  return { kind, madeOn, cases, runs, packs }
}

function employerIn(value: unknown): Copy | undefined {
  const result = v.safeParse(employerCopySchema, value)
  if (!result.success) return undefined
  const { kind, madeOn, cases } = result.output
  return { kind, madeOn, cases, runs: [], packs: [] }
}

/** Nothing twice, each run in a case of its keeper's, and for a bedrijfsarts no more than is meant for one. */
function isWhole({ kind, cases, runs }: Copy): boolean {
  const keepers = new Map(cases.map(({ id, keeper }) => [id, keeper]))
  const isMeant = kind !== 'for-bedrijfsarts' || cases.every(isForBedrijfsarts)
  return (
    isMeant &&
    keepers.size === cases.length &&
    new Set(runs.map(({ id }) => id)).size === runs.length &&
    runs.every(({ caseId, keeper }) => keepers.get(caseId) === keeper)
  )
}

function isForBedrijfsarts(one: Copy['cases'][number]): boolean {
  return one.keeper === 'bedrijfsarts' && one.ownQuestions === undefined && one.sheets.length === 0
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {}
}

/** The agreements for a manager are a file of ours too, but nothing to take in. */
function isTakenIn(kind: unknown): boolean {
  return kinds.some((one) => one === kind)
}

const kinds: readonly Copy['kind'][] = ['complete-copy', 'for-bedrijfsarts', 'employer-cases']

function isNewer(format: unknown): boolean {
  return Number.isInteger(format) && Number(format) > 2
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}
