import { useTranslation } from 'react-i18next'
import type { Reminder } from '#reminder/reminders-of.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { DueDay } from './DueDay.tsx'
import './due-banner.css'

interface DueBannerProps {
  readonly due: readonly Reminder[]
  readonly onBegin?: () => void
}

/** Says that it is time, or soon time, to look again; nothing while both dates are far off. */
export function DueBanner({ due, onBegin }: DueBannerProps) {
  const { t } = useTranslation('history')
  const near = due.filter(({ state }) => state !== 'later')
  if (near.length === 0) return null
  const now = near.some(({ state }) => state === 'due')
  return (
    <div className="due-banner">
      <Notice kind={now ? 'warning' : 'info'} title={t(now ? 'due.now' : 'due.soon')}>
        <dl className="due-banner-days">
          {near.map((reminder) => (
            <div key={reminder.rhythm}>
              <dt>{t(`again.${reminder.rhythm}`)}</dt>
              <dd>
                <DueDay reminder={reminder} />
              </dd>
            </div>
          ))}
        </dl>
        {onBegin === undefined ? null : (
          <Button kind="secondary" onPress={onBegin}>
            {t('due.action')}
          </Button>
        )}
      </Notice>
    </div>
  )
}
