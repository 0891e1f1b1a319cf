import { useTranslation } from 'react-i18next'
import { Notice } from './Notice.tsx'

interface DroppedNoticeProps {
  /** Short names of the questions whose answers the last change took away. */
  readonly labels: readonly string[]
}

/** After a change: which answers no longer lie on the path, and that their questions may come anew. */
export function DroppedNotice({ labels }: DroppedNoticeProps) {
  const { t } = useTranslation('walk')
  if (labels.length === 0) return null
  return (
    <div className="no-print">
      <Notice kind="info" live="status" title={t('dropped.title', { count: labels.length })}>
        <ul>
          {labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
        <p>{t('dropped.body')}</p>
      </Notice>
    </div>
  )
}
