import { cleanField, fitted } from './clean.ts'
import { fieldLimit } from './agreement.ts'
import { isRealDay } from './real-day.ts'
import { dayFields, fieldIds, sheetLimits } from './sheet.ts'
import type { AgreementSheet, DayField, FieldId } from './sheet.ts'

/**
 * A sheet as it is kept and shared: texts cleaned and within their limit, empty fields, empty
 * agreements and impossible days left out. `parseSheet` gives back just this; twice changes nothing.
 */
export function tidied(sheet: AgreementSheet): AgreementSheet {
  const fields: Partial<Record<FieldId, string>> = {}
  const days: Partial<Record<DayField, string>> = {}
  for (const id of fieldIds) {
    const text = kept(sheet.fields[id] ?? '')
    if (text !== '') fields[id] = text
  }
  for (const id of dayFields) {
    const on = sheet.days[id]
    if (isRealDay(on)) days[id] = on
  }
  return {
    ...sheet,
    fields,
    days,
    means: sheet.means.map(withTexts).filter(isFilled).slice(0, sheetLimits.means),
    own: sheet.own.map(withTexts).filter(isFilled).slice(0, sheetLimits.own),
  }
}

function withTexts<T extends { readonly what: string; readonly when: string }>(item: T): T {
  return { ...item, what: kept(item.what), when: kept(item.when) }
}

/** An agreement about nothing is none. */
function isFilled({ what }: { readonly what: string }): boolean {
  return what !== ''
}

function kept(text: string): string {
  return cleanField(fitted(cleanField(text), fieldLimit))
}
