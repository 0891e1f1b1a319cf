import type { EmployerFile, EmployerWords } from './employer-file.ts'

/** The file as plain text: for the clipboard, for mail, and the preview of both. Lines end in `\n`. */
export function employerText(file: EmployerFile, words: EmployerWords): string {
  const parts = [
    [words.title, '='.repeat(words.title.length)],
    [words.intro],
    [`${words.madeOn} ${words.day(file.madeOn)}`],
    section(
      words.agreements,
      file.agreements.map(({ label, text }) => `${label}: ${inOneBlock(text)}`),
      words.noAgreements,
    ),
    section(
      words.again,
      file.again.map(({ label, dueOn }) => `${label}: ${words.day(dueOn)}`),
      words.noLooks,
    ),
    section(words.points, file.points.map(withoutEmphasis), ''),
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function section(title: string, items: readonly string[], otherwise: string): readonly string[] {
  const lines = items.length === 0 ? [otherwise] : items.map((item) => `- ${item}`)
  return [title, '-'.repeat(title.length), ...lines]
}

/** What someone wrote on several lines stays one item. */
function inOneBlock(text: string): string {
  return text.trim().replace(/\s*\r?\n\s*/g, '\n  ')
}

function withoutEmphasis(text: string): string {
  return text.replaceAll('**', '')
}
