/** What is kept, in figures that may be shown. */
export interface Figures {
  /** Finished runs; for an employer's side, days on which one was finished. */
  readonly finished: number
  readonly cases: number
  readonly lastRunDay?: string
  readonly lastBackupDay?: string
  /** Finished runs since the last back-up; all of them where none was made. Absent in what is only remembered. */
  readonly sinceBackup?: number
}
