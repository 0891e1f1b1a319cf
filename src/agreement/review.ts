import type { Agreement, Status } from './agreement.ts'
import type { SheetChange } from './change.ts'
import { fieldIds } from './sheet.ts'
import type { AgreementSheet, FieldId } from './sheet.ts'

/** One thing agreed last time, and how it fared. */
export type ReviewItem =
  | { readonly kind: 'agreement'; readonly agreement: Agreement; readonly status: Status }
  | {
      readonly kind: 'field'
      readonly id: FieldId
      readonly text: string
      readonly status: Status
    }

/** What the next run opens with: own agreements first, then the filled fields of the sheet. */
export function reviewOf(last: AgreementSheet): readonly ReviewItem[] {
  return [
    ...last.own.map((agreement): ReviewItem => ({
      kind: 'agreement',
      agreement,
      status: agreement.status,
    })),
    ...fieldIds.flatMap((id): readonly ReviewItem[] => {
      const text = last.fields[id]
      if (text === undefined) return []
      return [{ kind: 'field', id, text, status: last.fared[id] ?? 'open' }]
    }),
  ]
}

/** The change that says how an item fared. */
export function faredChange(item: ReviewItem, status: Status): SheetChange {
  return item.kind === 'agreement'
    ? { kind: 'status', id: item.agreement.id, status }
    : { kind: 'fared', id: item.id, status }
}

/** By id of the agreement or the field: what went differently last time, and stands here as it was. */
export function toAdjust(
  last: AgreementSheet | undefined,
  sheet: AgreementSheet,
): ReadonlySet<string> {
  const items = last === undefined ? [] : reviewOf(last)
  const ids = items
    .filter(({ status }) => status === 'changed')
    .map((item) => (item.kind === 'field' ? item.id : item.agreement.id))
  return new Set(ids.filter((id) => last !== undefined && textOf(last, id) === textOf(sheet, id)))
}

function textOf(sheet: AgreementSheet, id: string): string | undefined {
  const own = sheet.own.find((one) => one.id === id)
  const field = fieldIds.find((one) => one === id)
  return own?.what ?? (field && sheet.fields[field])
}
