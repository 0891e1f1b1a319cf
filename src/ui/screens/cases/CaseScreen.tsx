import { useId } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseRecord } from '#history/case-record.ts'
import type { Texts } from '#pack/pack.ts'
import type { Reminder } from '#reminder/reminders-of.ts'
import type { Role } from '#tree/decision-tree.ts'
import { Day } from '#ui/parts/Day.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { Said } from '#ui/parts/Said.tsx'
import { NextDates } from '#ui/screens/earlier/NextDates.tsx'
import { BeginRun } from './BeginRun.tsx'
import { CaseName } from './CaseName.tsx'
import { CaseRuns } from './CaseRuns.tsx'
import type { CaseRunItem } from './CaseRuns.tsx'
import { CaseSheets } from './CaseSheets.tsx'
import { ManageCase } from './ManageCase.tsx'
import type { CaseChange } from './ManageCase.tsx'
import './case-screen.css'

interface Props {
  readonly of: CaseRecord
  /** Newest first. */
  readonly runs: readonly CaseRunItem[]
  readonly due: readonly Reminder[]
  readonly rhythms: Texts['rhythms']
  readonly timeline: ReactNode
  /** How the last change went; undefined before any. */
  readonly said: 'saved' | 'notSaved' | 'eraseFailed' | undefined
  readonly onBegin: (others: readonly Role[], keep: boolean) => void
  readonly onOpen: (id: string) => void
  readonly onResume: (id: string) => void
  readonly onChange: (change: CaseChange) => void
  readonly onErase: () => void
}

/** One case: what was done, what is agreed, what is due, and what may become of it. */
export function CaseScreen(props: Props) {
  const { of, runs, said } = props
  const { t } = useTranslation('cases')
  const id = useId()
  const isOpen = of.closedOn === undefined && of.archived === undefined
  return (
    <div className="case-screen">
      <PageTitle eyebrow={t('line')}>
        <CaseName of={of} />
      </PageTitle>
      <p className="case-screen-facts">
        {t(`keeper.${of.keeper}`)}
        {'. '}
        {t('page.begunOn')} <Day on={of.startedOn} />
        {'. '}
        {of.closedOn !== undefined && (
          <>
            {t('page.closedOn')} <Day on={of.closedOn} />
            {'. '}
          </>
        )}
        {of.archived === true && t('page.archived')}
      </p>
      {of.keeper === 'bedrijfsarts' && <p>{t('page.noFile')}</p>}
      {said === undefined || said === 'saved' ? (
        <Said>{said && t('page.saved')}</Said>
      ) : (
        <Notice kind="danger" live="alert">
          <p>{t(said === 'notSaved' ? 'page.notSaved' : 'manage.eraseFailed')}</p>
        </Notice>
      )}
      {isOpen && <NextDates due={props.due} />}
      <section aria-labelledby={id}>
        <h2 id={id}>{t('begin.title')}</h2>
        {isOpen ? <BeginRun of={of} onBegin={props.onBegin} /> : <p>{t('begin.closed')}</p>}
      </section>
      <CaseRuns runs={runs} onOpen={props.onOpen} onResume={props.onResume} />
      <CaseSheets of={of} isOpen={isOpen} />
      {props.timeline}
      <ManageCase of={of} onChange={props.onChange} onErase={props.onErase} />
      <p className="no-print">
        <a href="#/trajecten">{t('page.back')}</a>
      </p>
    </div>
  )
}
