import type { Agreement } from './agreement.ts'
import { dayFields, fieldGroups } from './sheet.ts'
import type { AgreementSheet, DayField, FieldGroup, FieldId, Means, Move, Start } from './sheet.ts'

/** One thing that a sheet says. Nothing else of a sheet is ever shown, printed or shared. */
export type SheetLine =
  | { readonly kind: 'start'; readonly start: Start }
  | { readonly kind: 'field'; readonly id: FieldId; readonly text: string }
  | { readonly kind: 'means'; readonly means: Means }
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'day'; readonly id: DayField; readonly on: string }
  | { readonly kind: 'agreement'; readonly agreement: Agreement }

/** What a sheet says, in its one fixed order: equal sheets give equal lines. Empty fields are left out. */
export function sheetLines(sheet: AgreementSheet): readonly SheetLine[] {
  const { start, mayMove, days } = sheet
  return [
    ...(start === undefined ? [] : [{ kind: 'start' as const, start }]),
    ...fieldLines(sheet, 'days'),
    ...(mayMove === undefined ? [] : [{ kind: 'move' as const, move: mayMove }]),
    ...fieldLines(sheet, 'reach'),
    ...fieldLines(sheet, 'contact'),
    ...fieldLines(sheet, 'work'),
    ...fieldLines(sheet, 'load'),
    ...sheet.means.map((means) => ({ kind: 'means' as const, means })),
    ...fieldLines(sheet, 'means'),
    ...sheet.own.map((agreement) => ({ kind: 'agreement' as const, agreement })),
    ...dayFields.flatMap((id) => {
      const on = days[id]
      return on === undefined ? [] : [{ kind: 'day' as const, id, on }]
    }),
  ]
}

function fieldLines({ fields }: AgreementSheet, group: FieldGroup): readonly SheetLine[] {
  return fieldGroups[group].flatMap((id: FieldId): readonly SheetLine[] => {
    const text = fields[id] ?? ''
    return text === '' ? [] : [{ kind: 'field', id, text }]
  })
}
