import { saveFile } from './save-file.ts'

/** This moment in UTC, to the second: `2026-11-24T10:15:00Z`. */
export function stampedNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`
}

/** Gives the browser a calendar file to keep under this name. */
export function saveCalendar(fileName: string, text: string): void {
  saveFile(fileName, text, 'text/calendar;charset=utf-8')
}

/** Shows how many looks are due on the app's icon, where the browser has such a badge and it is installed. */
export function showBadge(count: number): void {
  if (!('setAppBadge' in navigator)) return
  const shown = count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()
  // A badge is not worth a message.
  shown.catch(() => undefined)
}
