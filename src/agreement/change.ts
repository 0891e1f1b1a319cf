import type { Agreement, Status } from './agreement.ts'
import type { AgreementSheet, DayField, FieldId, Means, Move, Start } from './sheet.ts'

/** One change to a sheet, as a person makes it. Texts are as typed; `tidied` cleans them for keeping. */
export type SheetChange =
  | { readonly kind: 'field'; readonly id: FieldId; readonly text: string }
  /** Without `on`: no day. */
  | { readonly kind: 'day'; readonly id: DayField; readonly on?: string }
  | { readonly kind: 'move'; readonly move?: Move | undefined }
  | { readonly kind: 'start'; readonly start?: Start | undefined }
  /** Adds it, or replaces the one with its id where it stands. */
  | { readonly kind: 'agreement'; readonly agreement: Agreement }
  | { readonly kind: 'means'; readonly means: Means }
  /** Takes away an agreement or means. */
  | { readonly kind: 'remove'; readonly id: string }
  /** How a field or an agreement fared. */
  | { readonly kind: 'fared'; readonly id: FieldId; readonly status: Status }
  | { readonly kind: 'status'; readonly id: string; readonly status: Status }

/** The sheet after a change; the one given stays as it is. */
export function changed(sheet: AgreementSheet, change: SheetChange): AgreementSheet {
  switch (change.kind) {
    case 'field': {
      const { [change.id]: _, ...others } = sheet.fields
      const fields = change.text === '' ? others : { ...others, [change.id]: change.text }
      return { ...sheet, fields }
    }
    case 'day': {
      const { [change.id]: _, ...others } = sheet.days
      return { ...sheet, days: change.on ? { ...others, [change.id]: change.on } : others }
    }
    case 'move': {
      const { mayMove: _, ...others } = sheet
      return change.move === undefined ? others : { ...others, mayMove: change.move }
    }
    case 'start': {
      const { start: _, ...others } = sheet
      return change.start === undefined ? others : { ...others, start: change.start }
    }
    case 'agreement':
      return { ...sheet, own: withItem(sheet.own, change.agreement) }
    case 'means':
      return { ...sheet, means: withItem(sheet.means, change.means) }
    case 'remove':
      return {
        ...sheet,
        own: sheet.own.filter(({ id }) => id !== change.id),
        means: sheet.means.filter(({ id }) => id !== change.id),
      }
    case 'fared':
      return { ...sheet, fared: { ...sheet.fared, [change.id]: change.status } }
    case 'status':
      return {
        ...sheet,
        own: sheet.own.map((one) =>
          one.id === change.id ? { ...one, status: change.status } : one,
        ),
      }
  }
}

function withItem<T extends { readonly id: string }>(items: readonly T[], item: T): readonly T[] {
  return items.some(({ id }) => id === item.id)
    ? items.map((one) => (one.id === item.id ? item : one))
    : [...items, item]
}
