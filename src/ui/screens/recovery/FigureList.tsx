import { useTranslation } from 'react-i18next'
import type { Figures } from '#history/figures.ts'
import { Day } from '#ui/parts/Day.tsx'
import './figure-list.css'

/** What is kept, or was: how much of it, and until when. No content; of one case the word is not said. */
export function FigureList({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('recovery')
  const { finished, cases, lastRunDay, lastBackupDay } = figures
  return (
    <dl className="figure-list">
      <div>
        <dt>{t('known.finished')}</dt>
        <dd>{finished}</dd>
      </div>
      {cases > 1 && (
        <div>
          <dt>{t('known.cases')}</dt>
          <dd>{cases}</dd>
        </div>
      )}
      {lastRunDay !== undefined && (
        <div>
          <dt>{t('known.lastRun')}</dt>
          <dd>
            <Day on={lastRunDay} />
          </dd>
        </div>
      )}
      {lastBackupDay !== undefined && (
        <div>
          <dt>{t('known.lastBackup')}</dt>
          <dd>
            <Day on={lastBackupDay} />
          </dd>
        </div>
      )}
    </dl>
  )
}
