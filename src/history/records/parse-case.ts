import { roles, type Role } from '#tree/decision-tree.ts'
import type { CaseRecord, RunDay, SheetParser } from '#history/case-record.ts'
import { isCount, isDayShaped, isListOf, isObject, isOneOf, isText } from './guards.ts'
import { labelLimit } from '#history/label.ts'

/** Sheets are read by the agreement room; without its parser none is kept and none is shown. */
export const noSheets: SheetParser = () => undefined

/**
 * A case as it came out of a store, or undefined where it is damaged. Builds a new object of the
 * fields that its keeper may have, and of no others.
 */
export function parseCase(value: unknown, parseSheet: SheetParser): CaseRecord | undefined {
  if (!isObject(value) || value['format'] !== 1) return undefined
  const { id, rev, seq, label, perspective, startedOn, closedOn, archived, firstSickDay } = value
  if (!isText(id) || !isCount(rev) || !isCount(seq) || !isLabel(label)) return undefined
  if (!isOneOf(roles, perspective) || !isDayShaped(startedOn)) return undefined
  if (!isDayOrNone(closedOn) || !isDayOrNone(firstSickDay)) return undefined
  if (archived !== undefined && archived !== true) return undefined
  const sheets = sheetsIn(value['sheets'], parseSheet)
  if (sheets === undefined) return undefined
  const common = {
    format: 1,
    id,
    rev,
    seq,
    label,
    perspective,
    startedOn,
    ...(closedOn === undefined ? {} : { closedOn }),
    ...(archived === undefined ? {} : { archived: true as const }),
    ...(firstSickDay === undefined ? {} : { firstSickDay }),
    sheets,
  } as const
  return withKeeper(common, value)
}

const longestQuestion = 280
const mostQuestions = 20

type Common = Omit<CaseRecord, 'keeper' | 'runDays' | 'ownQuestions'>

function withKeeper(
  common: Common,
  { keeper, runDays, ownQuestions }: Readonly<Record<string, unknown>>,
): CaseRecord | undefined {
  switch (keeper) {
    case 'employer': {
      if (!isListOf(isRunDay, runDays)) return undefined
      return { ...common, keeper, runDays: runDays.map(asRunDay) }
    }
    // What an employee wants to ask is nobody else's to keep.
    case 'bedrijfsarts':
      return { ...common, keeper }
    case 'employee': {
      if (ownQuestions === undefined) return { ...common, keeper }
      if (!isListOf(isOwnQuestion, ownQuestions) || ownQuestions.length > mostQuestions)
        return undefined
      return { ...common, keeper, ownQuestions: [...ownQuestions] }
    }
    default:
      return undefined
  }
}

function sheetsIn(value: unknown, parseSheet: SheetParser): CaseRecord['sheets'] | undefined {
  if (!Array.isArray(value)) return undefined
  const sheets = value.map(parseSheet).filter((sheet) => sheet !== undefined)
  return sheets.length === value.length ? sheets : undefined
}

function asRunDay({ finishedOn, atTable }: RunDay): RunDay {
  return { finishedOn, atTable: [...atTable] }
}

function isLabel(value: unknown): value is string {
  return typeof value === 'string' && value.length <= labelLimit
}

function isDayOrNone(value: unknown): value is string | undefined {
  return value === undefined || isDayShaped(value)
}

function isRunDay(value: unknown): value is RunDay {
  return isObject(value) && isDayShaped(value['finishedOn']) && isListOf(isRole, value['atTable'])
}

function isRole(value: unknown): value is Role {
  return isOneOf(roles, value)
}

function isOwnQuestion(value: unknown): value is string {
  return isText(value) && value.length <= longestQuestion
}
