import type { CaseRecord } from '#history/case-record.ts'
import { isDay } from '#reminder/calendar.ts'
import { isWithinProcess } from '#reminder/process-weeks.ts'
import { useState } from 'react'
import type { PageProps } from './page-props.ts'

export interface FirstSickDay {
  /** The stored or typed text: `YYYY-MM-DD`, empty, or not a day yet. */
  readonly firstSickOn: string
  readonly onFirstSickOn: (day: string) => void
  /** Whether it is stored with a case. */
  readonly isKept: boolean
  /** How the last save of it went. */
  readonly said: 'saved' | 'notSaved' | undefined
}

export type SickDayNeeds = Pick<PageProps, 'services' | 'sessions' | 'kept'>

/** The first day of sick leave: typed once, kept with its case, and read by all that count from it; without a case it goes with the page. */
export function useFirstSickDay(
  { services, sessions, kept }: SickDayNeeds,
  of: CaseRecord | undefined,
): FirstSickDay {
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const [said, setSaid] = useState<FirstSickDay['said']>(undefined)
  const { history } = services.opened
  const keep = async (id: string, day: string) => {
    setSaid(undefined)
    let isSaved = false
    try {
      await sessions.settled()
      const now = (await history.cases()).find((one) => one.id === id)
      if (now !== undefined) await history.saveCase(withDay(now, day))
      isSaved = now !== undefined
    } catch {
      // Reported by `setSaid` below.
    }
    await kept.refresh()
    setSaid(isSaved ? 'saved' : 'notSaved')
  }
  return {
    firstSickOn: typed ?? of?.firstSickDay ?? '',
    isKept: of !== undefined,
    said,
    onFirstSickOn: (day) => {
      setTyped(day)
      const isFit = day === '' || (isDay(day) && isWithinProcess(day, services.today()))
      if (of !== undefined && isFit) void keep(of.id, day)
    },
  }
}

function withDay(one: CaseRecord, day: string): CaseRecord {
  const { firstSickDay: _, ...rest } = one
  return day === '' ? rest : { ...rest, firstSickDay: day }
}
