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
import { RetentionPart } from '#app/recovery/later-parts.ts'
import { mayKeepCase } from '#app/state/lock-holder.ts'
import type { PageProps } from '#app/state/page-props.ts'
import type { Services } from '#app/state/services.ts'
import { usePrinting } from './use-printing.ts'
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
  const isPrinting = usePrinting()
  const { looks, rowItem } = useMemo(
    () => knownFor(runs, { today, rhythms }),
    [runs, rhythms, today],
  )
  const rows = useMemo(
    () => overviewOf(cases, runs, { search, show, today, looks }),
    [cases, runs, search, show, today, looks],
  )
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
    <CasesScreen
      notice={
        care && (
          <Suspense fallback={null}>
            <RetentionPart {...{ care, history, today, runs, cases, onErased: kept.refresh }} />
          </Suspense>
        )
      }
      kept={history.kept}
      items={useMemo(() => rows.map(rowItem), [rows, rowItem])}
      search={search}
      show={show}
      count={cases.length}
      announcement={erased ? t('manage.erased') : undefined}
      onSearch={setSearch}
      onShow={setShow}
      isPrinting={isPrinting}
      today={today}
      onPrint={services.print}
      begin={
        <NewCaseForm
          isLocked={mayKeepCase(curtain.lock)}
          failed={failed}
          onLock={() => curtain.keeper?.isProfessional.set(true)}
          onBegin={begin}
        />
      }
    />
  )
}

const none: readonly RunRecord[] = []

/** Worked out once a case, for as long as these are the runs: typing in the search field draws no row anew that stays the same. */
function knownFor(_runs: readonly RunRecord[], clock: Parameters<typeof remindersOf>[2]) {
  const due = new WeakMap<CaseRecord, readonly Reminder[]>()
  const items = new WeakMap<CaseRecord, CaseItem>()
  const once = <T,>(known: WeakMap<CaseRecord, T>, of: CaseRecord, make: () => T): T => {
    const value = known.get(of) ?? make()
    known.set(of, value)
    return value
  }
  return {
    looks: (of: CaseRecord, its: readonly RunRecord[]) =>
      once(due, of, () => remindersOf(of, its, clock)),
    rowItem: (row: OverviewRow<Reminder>) => once(items, row.case, () => itemOf(row)),
  }
}

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
