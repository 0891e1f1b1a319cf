/**
 * What someone typed, as it is kept: composed (NFC), without control and invisible characters and
 * half pairs; line breaks stay. Direction marks stay too (I-08): they are shown isolated.
 * Cleaning twice changes nothing.
 */
export function cleanField(typed: string): string {
  return typed
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/[ \u00A0]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The longest beginning of a text that fits, without cutting a character in two. */
export function fitted(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}

/** Control characters save the line break, half pairs, unassigned ones, zero width space, soft hyphen, BOM and tags. */
const unseen = /(?!\n)[\p{Cc}\p{Cs}\p{Cn}\u00AD\u200B\u2060\uFEFF\u{E0000}-\u{E0FFF}]/gu
