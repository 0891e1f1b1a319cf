import { useTranslation } from 'react-i18next'
import type { CaseRecord } from '#history/case-record.ts'

/** Someone's own words for a case, kept apart from the text around; else its number. */
export function CaseName({ of }: { readonly of: Pick<CaseRecord, 'label' | 'seq'> }) {
  const { t } = useTranslation('cases')
  if (of.label === '') return t('unnamed', { number: of.seq })
  return <bdi translate="no">{of.label}</bdi>
}
