import { useTranslation } from 'react-i18next'
import type { AgreementSheet } from '#agreement/sheet.ts'
import './sheet-view.css'
import { writtenLines } from './written-lines.ts'

/** The sheet as it reads: what was agreed and nothing else. What people wrote is shown isolated. */
export function SheetView({ sheet }: { readonly sheet: AgreementSheet }) {
  const { t, i18n } = useTranslation('agreement')
  const lines = writtenLines(sheet, t, i18n.resolvedLanguage ?? i18n.language)
  if (lines.length === 0) return <p>{t('preview.empty')}</p>
  return (
    <dl className="sheet-view paper-pairs">
      {lines.map(({ field, label, text }) => (
        <div key={field} className="sheet-view-line">
          <dt>{label}</dt>
          <dd dir="auto" translate="no">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  )
}
