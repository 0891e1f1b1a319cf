import { useTranslation } from 'react-i18next'

interface MapKeyProps {
  readonly isWalk: boolean
  readonly isCompared: boolean
}

/** What the looks of a box mean. Without a walk all boxes look alike. */
export function MapKey({ isWalk, isCompared }: MapKeyProps) {
  const { t } = useTranslation('map')
  if (!isWalk) return null
  return (
    <ul className="path-map-key no-print" aria-label={t('key.label')}>
      {(isCompared ? compared : standings).map((standing) => (
        <li key={standing} className="path-map-key-item" data-standing={standing}>
          {t(`standing.${standing}`)}
        </li>
      ))}
    </ul>
  )
}

const standings = ['walked', 'here', 'ahead', 'off'] as const
/** A finished run has nothing ahead. */
const compared = ['walked', 'here', 'before', 'off'] as const
