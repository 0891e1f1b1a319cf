import { useTranslation } from 'react-i18next'
import type { Figures } from '#history/figures.ts'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import './recovery.css'

/** That it is time for a back-up, and why. */
export function BackupNudge({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('recovery')
  const { lastBackupDay, finished, sinceBackup = finished } = figures
  return (
    <Notice kind="info" title={t('backup.title')}>
      <p>
        {lastBackupDay === undefined
          ? t('backup.first')
          : t('backup.since', { count: sinceBackup })}
      </p>
      <div className="recovery-ways">
        <LinkAction kind="secondary" href="#/kopie">
          {t('backup.action')}
        </LinkAction>
        <LinkAction kind="quiet" href="#/herstel">
          {t('backup.more')}
        </LinkAction>
      </div>
    </Notice>
  )
}
