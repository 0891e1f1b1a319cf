const starts = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  '\u0000=',
  '＝',
  '＋',
  '－',
  '＠',
  ' =',
  '\u00a0=',
  '\u3000+',
]
const bodies = [
  '1+1',
  'SUM(A1:A9)',
  "cmd|'/C calc'!A0",
  'HYPERLINK("https://example.org","klik")',
  'IMPORTXML("https://example.org","//a")',
  'WEBSERVICE("https://example.org")',
  'DDE("cmd";"/C calc";"!A0")',
  'IMAGE("https://example.org/x.png")',
  'A1&"x"',
  '"',
  '',
  ',"=1+1"',
  '\r\n=1+1',
  '2026-11-24',
]

/** What a spreadsheet could take for a formula: each beginning with each body (E-04). */
export const formulas: readonly string[] = starts.flatMap((start) =>
  bodies.map((body) => start + body),
)
