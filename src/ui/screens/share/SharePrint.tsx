import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './share-print.css'

/** What reaches paper from the share page, and nothing else of it. */
export function SharePrint({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <article className="share-print only-print">
      <p className="share-print-product">{t('product')}</p>
      {children}
    </article>
  )
}
