import type { CsvWords } from '#share/agreements-csv.ts'
import type { EmployerWords } from '#share/employer-file.ts'
import { writtenLines } from '#ui/screens/agreements/written-lines.ts'

/** Says which word was asked for, and with what number. */
const say = (key: string, { number }: { number?: number } = {}) =>
  `[${key}${number === undefined ? '' : ` ${number}`}]`

/** Words by which a test can tell what stands where; the sheet in words as the app writes it. */
export const words: EmployerWords & CsvWords = {
  title: 'Title',
  intro: 'Intro',
  madeOn: 'Made on',
  agreements: 'Agreements',
  noAgreements: 'No agreements',
  again: 'Again',
  noLooks: 'No dates',
  points: 'Points',
  lines: (sheet) => writtenLines(sheet, say as never, 'en'),
  look: (rhythm) => `[${rhythm}]`,
  day: (on) => `day ${on}`,
  case: 'Case',
  subject: 'Subject',
  content: 'Content',
  separator: ';',
}
