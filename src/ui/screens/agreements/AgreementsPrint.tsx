import { useTranslation } from 'react-i18next'
import type { AgreementSheet } from '#agreement/sheet.ts'
import { Day } from '#ui/parts/Day.tsx'
import { PaperHead } from '#ui/parts/PaperHead.tsx'
import './agreements-print.css'
import { SheetView } from './SheetView.tsx'

/**
 * The sheet on paper. Its one prop can hold no answer, outcome, concern or topic, and while it is
 * on the page nothing else reaches the paper: an employer may have it.
 */
export function AgreementsPrint({ sheet }: { readonly sheet: AgreementSheet }) {
  const { t } = useTranslation('agreement')
  return (
    <article className="agreements-print">
      <PaperHead />
      <h1>{t('sheet.title')}</h1>
      <p>
        {t('sheet.madeOn')} <Day on={sheet.madeOn} />. {t('sheet.noWhy')}
      </p>
      <SheetView sheet={sheet} />
      <h2>{t('sheet.signed')}</h2>
      <ul className="agreements-print-names">
        <li>{t('role.employee')}</li>
        <li>{t('role.manager')}</li>
      </ul>
    </article>
  )
}
