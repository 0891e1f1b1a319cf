import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Whose sheet it is, above it; beside that a day, or what it is for. */
export function PaperHead({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('common')
  return (
    <p className="paper-head">
      <strong>{t('product')}</strong>
      <span>{children}</span>
    </p>
  )
}
