import { overviewOf } from '#history/case-overview.ts'
import type { OverviewRow } from '#history/case-overview.ts'
import type { CaseRecord } from '#history/case-record.ts'
import type { CaseDraft } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import type { Reminder } from '#reminder/reminders-of.ts'
import type { CaseItem } from '#ui/screens/cases/CaseRow.tsx'
import { CasesScreen } from '#ui/screens/cases/CasesScreen.tsx'
import type { Show } from '#ui/screens/cases/CasesScreen.tsx'
import { NewCaseForm } from '#ui/screens/cases/NewCaseForm.tsx'
import type { NewCase } from '#ui/screens/cases/NewCaseForm.tsx'
import { Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RetentionPart } from '#app/later-parts.ts'
import { mayKeepCase } from '#app/state/lock-holder.ts'
import type { PageProps } from '#app/state/page-props.ts'
import type { Services } from '#app/state/services.ts'
import { goTo, wasErased } from '#app/base/use-route.ts'

/** Every case on this device. */
export function CasesPage({ services, loaded, kept, curtain }: PageProps) {
  const { t } = useTranslation('cases')
  const { history } = services.opened
  const { cases, runs = none } = kept
  const { rhythms } = loaded.pack.tree
  const today = services.today()
  const [search, setSearch] = useState('')
  const [show, setShow] = useState<Show>('open')
  const [failed, setFailed] = useState(false)
  const [erased] = useState(wasErased)
  const rows = useMemo(() => {
    const looks = (of: CaseRecord, its: readonly RunRecord[]) =>
      remindersOf(of, its, { today, rhythms })
    return overviewOf(cases, runs, { search, show, today, looks })
  }, [cases, runs, rhythms, search, show, today])
  const begin = async (wish: NewCase) => {
    setFailed(false)
    try {
      const { seq } = await history.saveCase(draftOf(wish, services))
      await kept.refresh()
      goTo({ page: 'case', number: seq })
      return true
    } catch {
      setFailed(true)
      return false
    }
  }
  const { care } = services.opened
  return (
    <>
      {care && (
        <Suspense fallback={null}>
          <RetentionPart {...{ care, history, today, runs, cases, onErased: kept.refresh }} />
        </Suspense>
      )}
      <CasesScreen
        kept={history.kept}
        items={useMemo(() => rows.map(itemOf), [rows])}
        search={search}
        show={show}
        count={cases.length}
        announcement={erased ? t('manage.erased') : undefined}
        onSearch={setSearch}
        onShow={setShow}
        begin={
          <NewCaseForm
            isLocked={mayKeepCase(curtain.lock)}
            failed={failed}
            onLock={() => curtain.keeper?.isProfessional.set(true)}
            onBegin={begin}
          />
        }
      />
    </>
  )
}

const none: readonly RunRecord[] = []

function itemOf({ case: one, finished, due }: OverviewRow<Reminder>): CaseItem {
  const { id, seq, label, keeper, startedOn, closedOn, sheets } = one
  return {
    id,
    seq,
    label,
    keeper,
    startedOn,
    ...(closedOn === undefined ? {} : { closedOn }),
    due: due[0],
    runs: finished,
    sheets: sheets.length,
  }
}

function draftOf({ label, keeper, perspective }: NewCase, services: Services): CaseDraft {
  const startedOn = services.today()
  const common = { format: 1, id: services.newId(), rev: 0, sheets: [] } as const
  const rest = { ...common, label, perspective, startedOn }
  return keeper === 'employer' ? { ...rest, keeper, runDays: [] } : { ...rest, keeper }
}
