/** A spreadsheet splits at the sign of its device: at `;` where numbers have a decimal comma, else at `,`. */
export type Separator = ';' | ','

/** The sign that goes with how this device writes numbers, which need not be the language of the page. */
export function separatorFor(numbers: Pick<Intl.NumberFormat, 'format'>): Separator {
  return numbers.format(1.5).includes('.') ? ',' : ';'
}

/**
 * Rows as CSV, quoted as RFC 4180 says, safe to open in a spreadsheet. No cell can be a formula
 * (E-04), not even where the spreadsheet splits at another sign than we wrote. UTF-8 with a mark.
 */
export function csvOf(rows: readonly (readonly string[])[], separator: Separator): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(separator)}\r\n`).join('')}`
}

/**
 * An apostrophe goes where a formula could start: at the beginning, and after each sign at which
 * a spreadsheet may split. Exact: taking each of them away again gives the text back.
 */
function cellOf(text: string): string {
  const inside = text.replaceAll('\u0000', '').replace(afterSign, "$1'")
  const safe = atStart.test(inside) ? `'${inside}` : inside
  return `"${safe.replaceAll('"', '""')}"`
}

/**
 * Spaces and quotes before a formula's first sign may be trimmed. An apostrophe counts as one too,
 * so that ours can be told from one that was there. The last four are the wide forms of the first.
 */
const afterSign = /([;,\t\r\n])(?=[ "\u00A0\u3000]*['=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/g
const atStart = /^[ "\u00A0\u3000]*['=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
