import type { EmployerFile } from './employer-file.ts'

/** The file as documented JSON, each field named one by one: nothing rides along. */
export function employerJson(file: EmployerFile): string {
  const { madeOn, language, agreements, again, points } = file
  const written = {
    app: 'thuiswerkwijzer',
    kind: 'agreements',
    format: 1,
    madeOn,
    language,
    agreements: agreements.map(({ field, label, text }) => ({ field, label, text })),
    again: again.map(({ rhythm, label, dueOn }) => ({ rhythm, label, dueOn })),
    points: points.map((point) => point.replaceAll('**', '')),
  }
  return `${JSON.stringify(written, null, 2)}\n`
}
