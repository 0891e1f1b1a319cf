import { cleanField, fitted } from './clean.ts'
import { fieldLimit } from './agreement.ts'
import { fieldIds } from './sheet.ts'
import type { AgreementSheet, FieldId } from './sheet.ts'

/** What a new sheet begins with. The days come from the advice: the two looks after its run. */
export interface SheetStart {
  /** A new UUIDv4. */
  readonly id: string
  /** Today. */
  readonly madeOn: string
  /** The next look together, six weeks on: until when it runs, and when it is evaluated. */
  readonly together?: string | undefined
  /** The counsellor's moment at the latest, three months on. */
  readonly withCounsellor?: string | undefined
}

/** A new sheet: dated, and otherwise as empty as `defaults` leaves it. What nobody agreed is not in it. */
export function sheetFrom(
  { id, madeOn, together, withCounsellor }: SheetStart,
  defaults: Readonly<Partial<Record<FieldId, string>>> = {},
): AgreementSheet {
  const fields: Partial<Record<FieldId, string>> = {}
  for (const field of fieldIds) {
    const text = fitted(cleanField(defaults[field] ?? ''), fieldLimit)
    if (text !== '') fields[field] = text
  }
  return {
    format: 1,
    id,
    madeOn,
    fields,
    means: [],
    days: {
      ...(together === undefined ? {} : { 'runs-until': together, 'evaluated-on': together }),
      ...(withCounsellor === undefined ? {} : { 'counsellor-on': withCounsellor }),
    },
    own: [],
    fared: {},
  }
}

/**
 * The sheet of the next talk: what was agreed goes on, save what is done; the days are new and how
 * it fared is open again. The employee's one line is not carried over: it is said anew each time.
 */
export function nextSheet(last: AgreementSheet, start: SheetStart): AgreementSheet {
  const fields: Partial<Record<FieldId, string>> = {}
  for (const field of fieldIds) {
    const text = last.fields[field]
    if (text !== undefined && last.fared[field] !== 'done') fields[field] = text
  }
  return {
    ...sheetFrom(start, fields),
    means: last.means,
    ...(last.mayMove === undefined ? {} : { mayMove: last.mayMove }),
    own: last.own
      .filter(({ status }) => status !== 'done')
      .map((agreement) => ({ ...agreement, status: 'open' as const })),
  }
}
