import type { RunRecord } from '#history/record.ts'
import { replay } from '#run/replay.ts'
import { Notice } from '#ui/parts/Notice.tsx'
import { HistoryScreen } from '#ui/screens/earlier/HistoryScreen.tsx'
import { UnreadScreen } from '#ui/screens/trouble/UnreadScreen.tsx'
import { notThere } from '#app/state/use-read.ts'
import type { RunItem } from '#ui/screens/earlier/RunRow.tsx'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ownDue } from '#app/cases/due-here.ts'
import { going } from '#app/base/pressed.ts'
import { ownCaseOf } from '#app/state/case-at-hand.ts'
import { takeUp } from '#app/state/go-to-run.ts'
import { CalendarPart } from '#app/advice/later-parts.ts'
import { KeepingPart } from '#app/recovery/later-parts.ts'
import type { PageProps } from '#app/state/page-props.ts'
import { textsIn } from '#app/base/texts-in.ts'
import { useKeptPacks } from '#app/state/use-kept-packs.ts'
import type { PackOf } from '#app/state/use-kept-packs.ts'
import { goTo } from '#app/base/use-route.ts'

/** The runs kept on this device. */
export function EarlierPage({ services, loaded, sessions, kept, texts, language }: PageProps) {
  const { t } = useTranslation('history')
  const [said, setSaid] = useState<'erased' | 'eraseFailed' | undefined>(undefined)
  const { history } = services.opened
  const { tree } = loaded.pack
  const { runs = none, cases, damaged } = kept
  const packs = useKeptPacks(history, runs, loaded.pack)
  const erase = (erasing: () => Promise<void>, isUnderWay: boolean) =>
    going.press(async () => {
      // A run under way would come back at its next answer.
      if (isUnderWay) sessions.end()
      // So would a run that is still being saved.
      await sessions.settled()
      const became = await erasing().then(
        () => 'erased' as const,
        () => 'eraseFailed' as const,
      )
      // Not said before it can be seen.
      await kept.refresh()
      setSaid(became)
    })
  if (packs.kind !== 'there') return <UnreadScreen {...notThere(packs)} />
  const packOf = packs.value
  const today = services.today()
  const due = ownDue({ cases, runs }, { today, rhythms: tree.rhythms })
  return (
    <>
      {said === 'eraseFailed' ? (
        <Notice kind="danger" live="alert">
          <p>{t('eraseFailed')}</p>
        </Notice>
      ) : null}
      {damaged === 0 ? null : (
        <Notice kind="warning">
          <p>{t('damaged', { count: damaged })}</p>
        </Notice>
      )}
      {services.opened.care && (
        <Suspense fallback={null}>
          <KeepingPart care={services.opened.care} after={runs} />
        </Suspense>
      )}
      <HistoryScreen
        runs={runs.map((run) => itemOf(run, packOf, language))}
        due={due}
        rhythms={texts.rhythms}
        calendar={
          <Suspense fallback={null}>
            <CalendarPart
              looks={due}
              rhythms={tree.rhythms}
              today={today}
              calendarId={ownCaseOf(cases)?.id ?? ''}
              from={{ services, sessions, kept }}
              of={ownCaseOf(cases)}
            />
          </Suspense>
        }
        storage={history.kept}
        announcement={said === 'erased' ? t('erased') : undefined}
        onOpen={(index) => goTo({ page: 'earlier-run', number: runs[index]?.seq ?? 0 })}
        onResume={(index) => {
          const run = runs[index]
          if (run !== undefined) takeUp(sessions, run)
        }}
        onErase={(id) => erase(() => history.erase(id), sessions.session?.id === id)}
        onEraseAll={() => erase(() => history.eraseAll(), true)}
      />
    </>
  )
}

const none: readonly RunRecord[] = []

/** A run in the words of its own pack. */
function itemOf(run: RunRecord, packOf: PackOf, language: string): RunItem {
  const pack = packOf(run.pack)
  const texts = pack && textsIn(pack, language)?.texts
  const walk = pack && replay(pack.tree, run.steps)
  const outcome = walk?.at.kind === 'outcome' ? texts?.outcomes[walk.at.id]?.title : undefined
  return {
    id: run.id,
    startedOn: run.startedOn,
    finishedOn: run.finishedOn,
    outcomeTitle: outcome,
    atTable: run.atTable,
    packName: texts?.name ?? run.pack.id,
    packVersion: run.pack.version,
    answered: run.steps.length,
    unreadable: pack === undefined,
  }
}
