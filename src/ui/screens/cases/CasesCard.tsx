import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseRecord } from '#history/case-record.ts'
import { Card } from '#ui/parts/Card.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { CaseName } from './CaseName.tsx'

interface Props {
  /** Cases that go on, and how many of them are due. */
  readonly open: number
  readonly due: number
  /** The employee's own case that a run begun here goes into. */
  readonly own: Pick<CaseRecord, 'label' | 'seq'> | undefined
}

/** On the start page, for those with more than one case: how many are due, and the way to them. */
export function CasesCard({ open, due, own }: Props) {
  const { t } = useTranslation('cases')
  const id = useId()
  return (
    <Card labelledBy={id}>
      <h2 id={id}>{t('start.title')}</h2>
      <p>
        {t('start.count', { count: open })} {due > 0 && t('start.due', { count: due })}
      </p>
      {own !== undefined && (
        <p>
          {t('start.into')}{' '}
          <a href={`#/traject/${own.seq}`}>
            <CaseName of={own} />
          </a>
          {'.'}
        </p>
      )}
      <LinkAction kind="secondary" href="#/trajecten">
        {t('start.link')}
      </LinkAction>
    </Card>
  )
}
