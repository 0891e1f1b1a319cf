import { useTranslation } from 'react-i18next'
import type { Keeper } from '#run/people.ts'
import { Notice } from '#ui/parts/Notice.tsx'

interface Props {
  readonly keeper: Keeper
  readonly kept: 'device' | 'memory'
}

/** What becomes of this advice when the page closes, and what a print holds. */
export function AdviceKeeping({ keeper, kept }: Props) {
  const { t } = useTranslation('advice')
  if (keeper === 'employer') {
    return (
      <Notice kind="info" title={t('notKept.title')}>
        <p>{t('notKept.gone')}</p>
        <p>{t('notKept.sheet')}</p>
      </Notice>
    )
  }
  if (kept === 'device') return null
  return (
    <div className="no-print">
      <Notice kind="warning" title={t('notKept.title')}>
        <p>
          {t('notKept.gone')} {t('notKept.print')}
        </p>
      </Notice>
    </div>
  )
}
