import { isOfEarlierTalk } from '#agreement/earlier-talk.ts'
import { nextSheet, sheetFrom } from '#agreement/new-sheet.ts'
import { reviewOf } from '#agreement/review.ts'
import type { AgreementSheet } from '#agreement/sheet.ts'
import { useEffect, useRef, useState } from 'react'
import type { Saving } from '#app/state/session-types.ts'
import type { Sheets } from './sheets.ts'
import type { TalkDates } from './talk-dates.ts'
import { useSaver } from './use-saver.ts'

export interface SheetAtHand {
  /** Undefined until it has been read. */
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
  sheets: Sheets,
  { begunOn, ...start }: TalkDates & { readonly madeOn: string },
  newId: () => string,
): SheetAtHand {
  const [sheet, setSheet] = useState<AgreementSheet | undefined>(undefined)
  const [last, setLast] = useState<AgreementSheet | undefined>(undefined)
  const [before, setBefore] = useState<AgreementSheet | undefined>(undefined)
  const first = useRef({ start, newId })
  useEffect(() => {
    let wanted = true
    const take = (all: readonly AgreementSheet[]) => {
      if (!wanted) return
      const latest = all.at(-1)
      const { newId: make, start: dates } = first.current
      if (latest === undefined) setSheet(sheetFrom({ id: make(), ...dates }))
      else if (!isOfEarlierTalk(latest, begunOn)) {
        setBefore(all.at(-2))
        setSheet(latest)
      } else if (reviewOf(latest).length > 0) setLast(latest)
      else setSheet(nextSheet(latest, { id: make(), ...dates }))
    }
    void sheets.all().then(take, () => take([]))
    return () => {
      wanted = false
    }
  }, [sheets, begunOn])
  const { saving, save: keep, again } = useSaver(sheets.save)
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
