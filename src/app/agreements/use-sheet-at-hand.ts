import { isOfEarlierTalk } from '#agreement/earlier-talk.ts'
import { nextSheet, sheetFrom } from '#agreement/new-sheet.ts'
import { reviewOf } from '#agreement/review.ts'
import type { SheetStart } from '#agreement/new-sheet.ts'
import type { AgreementSheet } from '#agreement/sheet.ts'
import { useState } from 'react'
import type { Saving } from '#app/state/session-types.ts'
import type { ReadSheets } from './sheets.ts'
import type { TalkDates } from './talk-dates.ts'
import { useSaver } from './use-saver.ts'

export interface SheetAtHand {
  /** Undefined while an earlier one is looked back at. */
  readonly sheet: AgreementSheet | undefined
  /** The sheet of an earlier talk, to be looked back at first. */
  readonly last: AgreementSheet | undefined
  /** The sheet of the talk before this one, once there is a sheet of this one. */
  readonly before: AgreementSheet | undefined
  readonly saving: Saving
  readonly save: (sheet: AgreementSheet) => void
  /** Keeps how last time's agreements fared. */
  readonly saveLast: (last: AgreementSheet) => void
  /** Done looking back: a new sheet begins with what goes on. */
  readonly begin: () => void
  readonly saveAgain: () => void
}

/** The sheet of this talk: the one kept, a new one, or the next one after last time's. */
export function useSheetAtHand(
  read: ReadSheets,
  { begunOn, ...start }: TalkDates & { readonly madeOn: string },
  newId: () => string,
): SheetAtHand {
  const [first] = useState(() => firstOf(read.all, begunOn, { id: newId(), ...start }))
  const [sheet, setSheet] = useState(first.sheet)
  const [last, setLast] = useState(first.last)
  const [before, setBefore] = useState(first.before)
  const { saving, save: keep, again } = useSaver(read.save)
  return {
    sheet,
    last,
    before,
    saving,
    save: keep,
    saveLast: (one) => {
      setLast(one)
      keep(one)
    },
    begin: () => {
      if (last === undefined) return
      const next = nextSheet(last, { id: newId(), ...start })
      setSheet(next)
      setBefore(last)
      setLast(undefined)
      keep(next)
    },
    saveAgain: again,
  }
}

function firstOf(
  all: readonly AgreementSheet[],
  begunOn: string | undefined,
  start: SheetStart,
): Partial<Pick<SheetAtHand, 'sheet' | 'last' | 'before'>> {
  const latest = all.at(-1)
  if (latest === undefined) return { sheet: sheetFrom(start) }
  if (!isOfEarlierTalk(latest, begunOn)) return { sheet: latest, before: all.at(-2) }
  return reviewOf(latest).length > 0 ? { last: latest } : { sheet: nextSheet(latest, start) }
}
