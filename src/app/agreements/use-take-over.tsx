import { changed } from '#agreement/change.ts'
import { isOfEarlierTalk } from '#agreement/earlier-talk.ts'
import { nextSheet, sheetFrom } from '#agreement/new-sheet.ts'
import { agreementFrom, isTakenOver } from '#agreement/take-over.ts'
import type { SheetStart } from '#agreement/new-sheet.ts'
import type { AgreementSheet } from '#agreement/sheet.ts'
import type { Role } from '#tree/decision-tree.ts'
import type { TakeOverOf } from '#ui/screens/agreements/take-over.ts'
import { TakeOverButton } from '#ui/screens/agreements/TakeOverButton.tsx'
import { useState } from 'react'
import type { Services } from '#app/state/services.ts'
import type { Session } from '#app/state/session.ts'
import type { TalkDates } from './talk-dates.ts'
import type { ReadSheets } from './sheets.ts'
import { useSheets } from './use-sheets.ts'
import { notThere, useRead } from '#app/state/use-read.ts'

/**
 * The button that makes an agreement out of a suggestion of the advice, on the sheet of this talk.
 * Undefined until that has been read, with how to ask again where it could not be. What was taken
 * over is known by its words, never by an id of what raised it.
 */
export function useTakeOver(
  services: Services,
  session: Session | undefined,
  dates: TalkDates,
): { readonly takeOver: TakeOverOf | undefined; readonly onRetry?: () => void } {
  const sheets = useSheets(services, session)
  const read = useRead(sheets.read)
  // What was taken over since that was read, with what it was taken over onto.
  const [since, setSince] = useState<{ readonly of: ReadSheets; readonly sheet?: AgreementSheet }>()
  const [failed, setFailed] = useState<string | undefined>(undefined)
  if (read.kind !== 'there') return { takeOver: undefined, ...notThere(read) }
  const { value } = read
  const { newId, today } = services
  const atHand = since?.of === value ? since.sheet : value.all.at(-1)
  const takeOver = (text: string, who: readonly Role[]) => {
    const { begunOn, ...latest } = dates
    const start = { id: newId(), madeOn: today(), ...latest }
    const agreement = agreementFrom(text, newId(), who)
    const next = changed(sheetFor(atHand, begunOn, start), { kind: 'agreement', agreement })
    setFailed(undefined)
    setSince({ of: value, sheet: next })
    value.save(next).catch(() => {
      // The button is there again, to be pressed once more.
      setSince({ of: value, ...(atHand && { sheet: atHand }) })
      setFailed(text)
    })
  }
  const button: TakeOverOf = ({ text, who, shownBy }) => (
    <TakeOverButton
      taken={isTakenOver(atHand, text)}
      failed={failed === text}
      describedBy={shownBy}
      onTakeOver={() => takeOver(text, who)}
    />
  )
  return { takeOver: button }
}

/** The sheet of this talk: the one there is, the next one after an earlier talk's, or a new one. */
function sheetFor(
  atHand: AgreementSheet | undefined,
  begunOn: string | undefined,
  start: SheetStart,
): AgreementSheet {
  if (atHand === undefined) return sheetFrom(start)
  return isOfEarlierTalk(atHand, begunOn) ? nextSheet(atHand, start) : atHand
}
