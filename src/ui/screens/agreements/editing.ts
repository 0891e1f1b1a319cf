import type { SheetChange } from '#agreement/change.ts'
import type { AgreementSheet } from '#agreement/sheet.ts'

/** What every part of the form is given. */
export interface Editing {
  readonly sheet: AgreementSheet
  /** Ids of what stands first, to be changed, and not in its list again. */
  readonly adjusted?: ReadonlySet<string>
  readonly onChange: (change: SheetChange) => void
  /** A field is left: save now. */
  readonly onLeave: () => void
  /** A new UUIDv4. */
  readonly newId: () => string
}

/** The latest days that the source's rhythms advise, where they are known. */
export interface LatestDays {
  readonly together?: string | undefined
  readonly withCounsellor?: string | undefined
}
