/** The first day of sick leave as kept or typed, whether it stays with a case, and how keeping it went. */
export interface SickDay {
  readonly firstSickOn: string
  readonly isKept: boolean
  readonly said: 'saved' | 'notSaved' | undefined
  readonly onFirstSickOn: (day: string) => void
}
