/** What is wrong with a label; the screens have a sentence for each. */
export type LabelProblem = 'too-long' | 'bsn'

export const labelLimit = 60

/**
 * A label as it is kept: composed (NFC), without control, direction and invisible characters,
 * white space as single spaces. Cleaning twice changes nothing.
 */
export function cleanLabel(typed: string): string {
  const seen = typed.replace(/\s+/gu, ' ').replace(unseen, '')
  // Last, since removed characters may have separated two parts of one character.
  return seen.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/**
 * Why a label, once cleaned, is refused. A citizen service number (BSN) is nobody's business here;
 * it is known by nine digits, however they are written, that pass its check (the 11-test).
 */
export function labelProblem(typed: string): LabelProblem | undefined {
  const label = cleanLabel(typed)
  if (label.length > labelLimit) return 'too-long'
  return holdsBsn(label) ? 'bsn' : undefined
}

/** Control, format (direction, zero width, soft hyphen) and unassigned characters, and half pairs. */
const unseen = /[\p{Cc}\p{Cf}\p{Cn}\p{Cs}\u{E0000}-\u{E0FFF}]/gu

function holdsBsn(label: string): boolean {
  const written = label.normalize('NFKC').replace(/\p{Nd}/gu, asciiDigit)
  const stretches = written.match(/\d(?:[\d\s.,:/\\_-]*\d)?/g) ?? []
  return stretches.some((stretch) => someGroups(stretch.split(/\D+/)))
}

/** Whether groups that stand beside each other make nine digits that pass: `1234 56 782`. */
function someGroups(groups: readonly string[]): boolean {
  return groups.some((_, from) =>
    groups.some((__, to) => to >= from && passesElevenTest(groups.slice(from, to + 1).join(''))),
  )
}

function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false
  const weighed = Array.from(digits, (digit, at) => Number(digit) * (at === 8 ? -1 : 9 - at))
  return weighed.reduce((sum, each) => sum + each, 0) % 11 === 0
}

/** The digit that a character of another script stands for; its zero lies at a multiple of ten, or is told by walking down. */
function asciiDigit(character: string): string {
  if (/^\d$/.test(character)) return character
  let value = 0
  let code = character.codePointAt(0) ?? 0
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - 1))) {
    code -= 1
    value += 1
  }
  return String(value)
}
