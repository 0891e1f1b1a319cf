import { useTranslation } from 'react-i18next'
import type { Reminder } from '#reminder/reminders-of.ts'
import { Notice } from '#ui/parts/Notice.tsx'
import { DueBanner } from './DueBanner.tsx'

interface DueNoticesProps {
  readonly due: readonly Reminder[]
  /** The device's date lies before or far after the last run. */
  readonly clockDoubt: boolean
  readonly onBegin: () => void
}

/** On the start page: that it is time to look again, and that the date may be wrong. */
export function DueNotices({ due, clockDoubt, onBegin }: DueNoticesProps) {
  const { t } = useTranslation('start')
  return (
    <>
      <DueBanner due={due} onBegin={onBegin} />
      {clockDoubt ? (
        <Notice kind="warning" title={t('clock.title')}>
          <p>{t('clock.body')}</p>
        </Notice>
      ) : null}
    </>
  )
}
