import { roles } from '#tree/decision-tree.ts'
import type { Role } from '#tree/decision-tree.ts'
import { fieldLimit, statuses } from './agreement.ts'
import type { Agreement } from './agreement.ts'
import { cleanField } from './clean.ts'
import { isRealDay } from './real-day.ts'
import { dayFields, fieldIds, moves, sheetLimits, starts } from './sheet.ts'
import type { AgreementSheet, Means } from './sheet.ts'

/**
 * A sheet out of a store or a file, or undefined where it is none. Builds a new object of the
 * fields that a sheet has and of no others; texts are cleaned, and what is too long is refused.
 */
export function parseSheet(value: unknown): AgreementSheet | undefined {
  if (!isObject(value) || value['format'] !== 1) return undefined
  const { id, madeOn, mayMove, start } = value
  const fields = textsIn(value['fields'])
  const means = listIn(value['means'], sheetLimits.means, meansIn)
  const days = entriesIn(value['days'], dayFields, (day) => (isRealDay(day) ? day : undefined))
  const own = listIn(value['own'], sheetLimits.own, agreementIn)
  const fared = entriesIn(value['fared'], fieldIds, (status) => oneOf(statuses, status))
  if (!isId(id) || !isRealDay(madeOn)) return undefined
  if (!fields || !means || !days || !own || !fared) return undefined
  const moved = oneOf(moves, mayMove)
  const started = oneOf(starts, start)
  if (moved !== mayMove || started !== start) return undefined
  return {
    format: 1,
    id,
    madeOn,
    fields,
    means,
    ...(moved === undefined ? {} : { mayMove: moved }),
    days,
    own,
    ...(started === undefined ? {} : { start: started }),
    fared,
  }
}

function agreementIn(value: unknown): Agreement | undefined {
  const means = meansIn(value)
  if (means === undefined || !isObject(value)) return undefined
  const status = oneOf(statuses, value['status'])
  const decidedBy = value['decidedBy'] === undefined ? undefined : rolesIn(value['decidedBy'])
  if (status === undefined || (value['decidedBy'] !== undefined && !decidedBy)) return undefined
  return { ...means, status, ...(decidedBy === undefined ? {} : { decidedBy }) }
}

function meansIn(value: unknown): Means | undefined {
  if (!isObject(value)) return undefined
  const { id } = value
  const what = textIn(value['what'])
  const who = rolesIn(value['who'])
  const when = textIn(value['when'])
  if (!isId(id) || what === undefined || who === undefined || when === undefined) return undefined
  return { id, what, who, when }
}

/** Empty fields are left out. */
function textsIn(value: unknown): AgreementSheet['fields'] | undefined {
  const texts = entriesIn(value, fieldIds, textIn)
  return texts && Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
}

function textIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > fieldLimit * 4) return undefined
  const text = cleanField(value)
  return text.length <= fieldLimit ? text : undefined
}

function rolesIn(value: unknown): readonly Role[] | undefined {
  if (!Array.isArray(value)) return undefined
  const found = roles.filter((role) => value.includes(role))
  return found.length === value.length ? found : undefined
}

function listIn<T>(
  value: unknown,
  most: number,
  itemIn: (item: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined
  const items = value.map(itemIn).filter((item) => item !== undefined)
  return items.length === value.length ? items : undefined
}

/** The known keys that are there; undefined where one of them holds what it may not. */
function entriesIn<K extends string, T>(
  value: unknown,
  keys: readonly K[],
  valueIn: (item: unknown) => T | undefined,
): Readonly<Partial<Record<K, T>>> | undefined {
  if (!isObject(value)) return undefined
  const entries: Partial<Record<K, T>> = {}
  for (const key of keys) {
    if (!Object.hasOwn(value, key)) continue
    const found = valueIn(value[key])
    if (found === undefined) return undefined
    entries[key] = found
  }
  return entries
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((one) => one === value)
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
