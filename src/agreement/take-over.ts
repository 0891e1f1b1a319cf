import type { Role } from '#tree/decision-tree.ts'
import type { Agreement } from './agreement.ts'
import { fieldLimit } from './agreement.ts'
import { cleanField, fitted } from './clean.ts'
import type { AgreementSheet } from './sheet.ts'

/**
 * An agreement out of a suggestion: a concern's suggested agreement. Emphasis goes, and
 * where it came from is not kept. What does not fit ends at its last whole sentence.
 */
export function agreementFrom(suggestion: string, id: string, who: readonly Role[]): Agreement {
  return { id, what: asAgreement(suggestion), who, when: '', status: 'open' }
}

/** Whether a suggestion stands in the sheet word for word; once someone has made it their own, it no longer does. */
export function isTakenOver(sheet: AgreementSheet | undefined, suggestion: string): boolean {
  const what = asAgreement(suggestion)
  return sheet?.own.some((agreement) => agreement.what === what) === true
}

function asAgreement(suggestion: string): string {
  const text = cleanField(suggestion.replaceAll('**', ''))
  if (text.length <= fieldLimit) return text
  const cut = fitted(text, fieldLimit)
  const end = Math.max(...['. ', '! ', '? '].map((stop) => cut.lastIndexOf(stop)))
  return end > 0 ? cut.slice(0, end + 1) : cut
}
