import { saveFile } from '#app/base/save-file.ts'

/** This moment in UTC, to the second: `2026-11-24T10:15:00Z`. */
export function stampedNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`
}

/** Gives the browser a calendar file to keep under this name. */
export function saveCalendar(fileName: string, text: string): void {
  saveFile(fileName, text, 'text/calendar;charset=utf-8')
}
