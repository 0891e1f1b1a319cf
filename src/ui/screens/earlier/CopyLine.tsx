import { wantsBackup } from '#history/backup-nudge.ts'
import type { Figures } from '#history/figures.ts'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly figures: Figures
  /** Whether the browser promised to leave it; undefined where it does not say. */
  readonly persisted: boolean | undefined
}

/** That it is time for a copy, why, and the way to it; nothing while it is not. */
export function CopyLine({ figures, persisted }: Props) {
  const { t } = useTranslation('recovery')
  if (!wantsBackup(figures, persisted)) return null
  const { lastBackupDay, finished, sinceBackup = finished } = figures
  const why =
    lastBackupDay === undefined ? t('backup.first') : t('backup.since', { count: sinceBackup })
  return (
    <p className="no-print">
      {persisted === true ? why : t('backup.mayGo')}{' '}
      <a href="#/kopie/alles">{t('backup.action')}</a>
    </p>
  )
}
