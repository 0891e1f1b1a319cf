import { useTranslation } from 'react-i18next'
import { CopyRemarks } from './CopyRemarks.tsx'

/** How much of each is in a complete copy. */
export interface CopyCounts {
  readonly cases: number
  /** Whether it is an employee's own: of one case of theirs the word is not said. */
  readonly isOwn: boolean
  readonly runs: number
  readonly sheets: number
  readonly questions: number
  readonly hasSickDay: boolean
  readonly hasPacks: boolean
  /** What is not this keeper's to copy, or past reading. */
  readonly others: number
}

/** What a complete copy holds, in words. */
export function CopyContents({ counts }: { readonly counts: CopyCounts }) {
  const { t } = useTranslation('sharing')
  const { cases, runs, sheets, questions, others } = counts
  return (
    <>
      <h2>{t('copy.contains')}</h2>
      {cases + runs === 0 ? (
        <p>{t('copy.empty')}</p>
      ) : (
        <ul>
          {(cases > 1 || !counts.isOwn) && <li>{t('count.cases', { count: cases })}</li>}
          {runs > 0 && <li>{t('count.runs', { count: runs })}</li>}
          {sheets > 0 && <li>{t('count.sheets', { count: sheets })}</li>}
          {questions > 0 && <li>{t('count.questions', { count: questions })}</li>}
          {counts.hasSickDay && <li>{t('count.sickDays')}</li>}
          {counts.hasPacks && <li>{t('count.packs')}</li>}
        </ul>
      )}
      <CopyRemarks parts={1} leftOut={others} />
    </>
  )
}
