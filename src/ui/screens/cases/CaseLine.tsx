import { useTranslation } from 'react-i18next'
import type { CaseRecord } from '#history/case-record.ts'
import { CaseName } from './CaseName.tsx'

/** Which case this is, where there is more than one. */
export function CaseLine({ of }: { readonly of: Pick<CaseRecord, 'label' | 'seq'> }) {
  const { t } = useTranslation('cases')
  return (
    <p className="no-print">
      {t('line')}
      {': '}
      <a href={`#/traject/${of.seq}`}>
        <CaseName of={of} />
      </a>
    </p>
  )
}
