import { useTranslation } from 'react-i18next'
import type { Reminder } from '#reminder/reminders-of.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { DueLines } from './DueLines.tsx'

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
    <Notice kind={now ? 'warning' : 'info'} title={t(now ? 'due.now' : 'due.soon')}>
      <DueLines due={near} />
      {onBegin === undefined ? null : (
        <Button kind="secondary" onPress={onBegin}>
          {t('due.action')}
        </Button>
      )}
    </Notice>
  )
}
