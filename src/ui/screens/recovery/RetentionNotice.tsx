import { useTranslation } from 'react-i18next'
import type { CaseRecord } from '#history/case-record.ts'
import type { RetentionRule } from '#history/retention.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Day } from '#ui/parts/Day.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { CaseName } from '#ui/screens/cases/CaseName.tsx'

/** A record that has been kept long enough. */
export interface RetentionLine {
  readonly id: string
  readonly rule: RetentionRule
  readonly of: 'run' | 'case'
  readonly begunOn: string
  /** The case, where it has a name of its own. */
  readonly named?: Pick<CaseRecord, 'label' | 'seq'>
  /** The day on which it goes; absent where it is only proposed, or is gone. */
  readonly goesOn?: string
}

interface Props {
  /** To go, or proposed. */
  readonly coming: readonly RetentionLine[]
  /** Erased at this start. */
  readonly gone: readonly RetentionLine[]
  /** Whether cases are spoken of: there is more than one, or one of someone else. */
  readonly hasCases: boolean
  readonly onDismiss: () => void
}

/** What goes, what may go, and what went; said at the start, a week before anything is erased. */
export function RetentionNotice({ coming, gone, hasCases, onDismiss }: Props) {
  const { t } = useTranslation('recovery')
  return (
    <Notice kind="info" title={t('retention.title')}>
      {gone.length > 0 && <p>{t('retention.gone')}</p>}
      {gone.length > 0 && <Lines lines={gone} />}
      {coming.length > 0 && <p>{t('retention.coming')}</p>}
      <Lines lines={coming} />
      {coming.some(({ rule, goesOn }) => rule === 'unfinished' && goesOn !== undefined) && (
        <p>{t('retention.keep')}</p>
      )}
      <p>
        <a href="#/eerder">{t('retention.toRuns')}</a>
        {hasCases && (
          <>
            {' · '}
            <a href="#/trajecten">{t('retention.toCases')}</a>
          </>
        )}
      </p>
      <Button kind="secondary" onPress={onDismiss}>
        {t('retention.dismiss')}
      </Button>
    </Notice>
  )
}

function Lines({ lines }: { readonly lines: readonly RetentionLine[] }) {
  const { t } = useTranslation('recovery')
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map(({ id, rule, begunOn, goesOn, named }) => (
        <li key={`${rule} ${id}`}>
          {named !== undefined && (
            <>
              <CaseName of={named} />
              {': '}
            </>
          )}
          {t(`retention.${rule}`)} <Day on={begunOn} />
          {goesOn !== undefined && (
            <>
              {', '}
              {t('retention.goes')} <Day on={goesOn} />
            </>
          )}
          {'.'}
        </li>
      ))}
    </ul>
  )
}
