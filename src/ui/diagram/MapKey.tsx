import { useTranslation } from 'react-i18next'

/** What the looks of a box mean. Without a walk all boxes look alike. */
export function MapKey({ isWalk }: { readonly isWalk: boolean }) {
  const { t } = useTranslation('map')
  if (!isWalk) return null
  return (
    <ul className="path-map-key no-print" aria-label={t('key.label')}>
      {standings.map((standing) => (
        <li key={standing} className="path-map-key-item" data-standing={standing}>
          {t(`standing.${standing}`)}
        </li>
      ))}
    </ul>
  )
}

const standings = ['walked', 'here', 'ahead', 'off'] as const
