import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Notice } from '#ui/parts/Notice.tsx'

/** Why nothing can be kept from here, as long as it is so. */
export type BarKind =
  'read-only' | 'newer-tab' | 'damaged' | 'newer' | 'blocked' | 'not-upgraded' | 'timeout'

interface Props {
  readonly kind: BarKind
  readonly onReload: () => void
}

/** Stays above every page while nothing can be kept. */
export function StorageBar({ kind, onReload }: Props) {
  const { t } = useTranslation('recovery')
  return (
    <div className="no-print">
      <Notice kind="warning" live="alert" title={t(`bar.${kind}.title`)}>
        <p>{t(`bar.${kind}.body`)}</p>
        {kind !== 'read-only' && (
          <Button kind="secondary" onPress={onReload}>
            {t('bar.reload')}
          </Button>
        )}
      </Notice>
    </div>
  )
}
