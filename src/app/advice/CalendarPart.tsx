import type { CaseRecord } from '#history/case-record.ts'
import { nextYearOf } from '#reminder/next-year.ts'
import type { LookAgain } from '#reminder/reminders-of.ts'
import type { Rhythm } from '#tree/decision-tree.ts'
import { CalendarSection } from '#ui/screens/insight/CalendarSection.tsx'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { needed } from '#app/base/needed.ts'
import { going } from '#app/base/pressed.ts'
import type { Wanted } from '#app/base/pressed.ts'
import { useFirstSickDay } from '#app/state/use-first-sick-day.ts'
import type { SickDayNeeds } from '#app/state/use-first-sick-day.ts'
import { saveCalendar, stampedNow } from './calendar-rim.ts'

interface Props {
  readonly looks: readonly LookAgain[]
  readonly rhythms: readonly Rhythm[]
  readonly today: string
  /** Of the case; the same one makes a later file replace an earlier one. */
  readonly calendarId: string
  readonly from: SickDayNeeds
  /** Whose first day of sick leave it is; absent where nothing is kept. */
  readonly of: CaseRecord | undefined
  /** Why they are these dates. */
  readonly children?: ReactNode
}

/** The dates as a calendar file; the code that writes it comes at the press. */
export function CalendarPart({ looks, rhythms, today, calendarId, from, of, children }: Props) {
  const { t } = useTranslation('insight')
  const [said, setSaid] = useState<'saved' | 'failed' | undefined>(undefined)
  const sick = useFirstSickDay(from, of)
  const download = async (wanted: readonly LookAgain[], isWanted: Wanted) => {
    setSaid(undefined)
    const { calendarFileOf, sequenceAt } = await needed(() => import('#reminder/calendar-file.ts'))
    if (!isWanted()) return
    try {
      const stampedAt = stampedNow()
      const file = calendarFileOf({
        dates: nextYearOf(wanted, rhythms, today),
        calendarId,
        sequence: sequenceAt(stampedAt),
        stampedAt,
        describe: (rhythm) => t(`calendar.describe.${rhythm}`),
      })
      saveCalendar(`${t('calendar.fileName')}.ics`, file)
      setSaid('saved')
    } catch {
      setSaid('failed')
    }
  }
  return (
    <CalendarSection
      looks={looks}
      today={today}
      said={said}
      sick={sick}
      onDownload={(wanted) => going.press((isWanted) => download(wanted, isWanted))}
    >
      {children}
    </CalendarSection>
  )
}
