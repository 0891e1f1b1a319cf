import { useTranslation } from 'react-i18next'
import { Notice } from '#ui/parts/Notice.tsx'

interface Props {
  /** How many answers still hold. */
  readonly kept: number
  /** Short names of the questions whose answers do not, as far as they have one now. */
  readonly dropped: readonly string[]
  readonly droppedCount: number
}

/** The questions changed since this run was begun: what was carried over, and what was not. */
export function CarriedNotice({ kept, dropped, droppedCount }: Props) {
  const { t } = useTranslation('cases')
  return (
    <Notice kind="info" live="status" title={t('carried.title')}>
      <p>
        {t('carried.kept', { count: kept })}
        {droppedCount > 0 && ` ${t('carried.dropped', { count: droppedCount })}`}
      </p>
      {dropped.length > 0 && (
        <ul>
          {dropped.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
