import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { lookAtTalk } from '#reminder/process-weeks.ts'
import type { LookAgain } from '#reminder/reminders-of.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Said } from '#ui/parts/Said.tsx'
import { ProcessWeeks } from './ProcessWeeks.tsx'
import type { SickDay } from './sick-day.ts'
import './calendar-section.css'

interface Props {
  readonly looks: readonly LookAgain[]
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** How the last download went. */
  readonly said?: 'saved' | 'failed' | undefined
  readonly sick: SickDay
  /** `looks` as they should stand in the file. */
  readonly onDownload: (looks: readonly LookAgain[]) => void
  /** Why they are these dates. */
  readonly children?: ReactNode
}

/** Both rhythms into one's own calendar; behind one press, why these dates and whether a talk falls near. */
export function CalendarSection({ looks, today, said, sick, onDownload, children }: Props) {
  const { t } = useTranslation('insight')
  const { firstSickOn } = sick
  const [atTalk, setAtTalk] = useState(false)
  if (looks.length === 0) return null
  const moved = looks.map((look) => lookAtTalk(firstSickOn, look, today))
  const offered = moved.find((look) => look !== undefined)
  const wanted = atTalk ? looks.map((look, i) => moved[i] ?? look) : looks
  return (
    <div className="calendar-section">
      <div className="calendar-section-action no-print">
        <Button kind="secondary" onPress={() => onDownload(wanted)}>
          {t('calendar.action')}
        </Button>
      </div>
      <Said className="no-print">{said !== undefined && t(`calendar.${said}`)}</Said>
      <Disclosure summary={t('process.show')}>
        {children}
        <div className="no-print">
          <p>{t('calendar.what')}</p>
          <ProcessWeeks
            sick={sick}
            today={today}
            offeredOn={offered?.dueOn}
            accepted={atTalk}
            onAccept={setAtTalk}
          />
        </div>
      </Disclosure>
    </div>
  )
}
