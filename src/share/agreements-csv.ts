import { csvOf, type Separator } from './csv.ts'
import type { EmployerFile, EmployerWords } from './employer-file.ts'

/** One case of the counsellor's own: the label they gave it, and what may be said of it. */
export interface LabelledFile {
  readonly label: string
  readonly file: Pick<EmployerFile, 'agreements' | 'again'>
}

/** What the columns are called. */
export interface CsvWords extends Pick<EmployerWords, 'day'> {
  readonly case: string
  readonly subject: string
  readonly content: string
  readonly separator: Separator
}

/** Agreements and dates of several cases, a row each, for a spreadsheet; no cell can be a formula. */
export function agreementsCsv(cases: readonly LabelledFile[], words: CsvWords): string {
  const rows = [
    [words.case, words.subject, words.content],
    ...cases.flatMap(({ label, file }) => [
      ...file.agreements.map((line) => [label, line.label, line.text]),
      ...file.again.map((look) => [label, look.label, words.day(look.dueOn)]),
    ]),
  ]
  return csvOf(rows, words.separator)
}
