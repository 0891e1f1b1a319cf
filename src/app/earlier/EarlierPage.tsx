import type { RunRecord } from '#history/record.ts'
import { replay } from '#run/replay.ts'
import { WhyDates } from '#ui/screens/advice/WhyDates.tsx'
import { HistoryScreen } from '#ui/screens/earlier/HistoryScreen.tsx'
import { UnreadScreen } from '#ui/screens/trouble/UnreadScreen.tsx'
import { notThere } from '#app/state/use-read.ts'
import type { RunItem } from '#ui/screens/earlier/RunRow.tsx'
import { Suspense, useState } from 'react'
import { ownDue } from '#app/cases/due-here.ts'
import { going } from '#app/base/pressed.ts'
import { hasCases, ownCaseOf } from '#app/state/case-at-hand.ts'
import { takeUp } from '#app/state/go-to-run.ts'
import { CalendarPart } from '#app/advice/later-parts.ts'
import type { PageProps } from '#app/state/page-props.ts'
import { textsIn } from '#app/base/texts-in.ts'
import { useKeptPacks } from '#app/state/use-kept-packs.ts'
import type { PackOf } from '#app/state/use-kept-packs.ts'
import { goTo } from '#app/base/use-route.ts'

/** The runs kept on this device. */
export function EarlierPage({ services, loaded, sessions, kept, texts, language }: PageProps) {
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
    <HistoryScreen
      runs={runs.map((run) => itemOf(run, packOf, language))}
      damaged={damaged}
      due={due}
      calendar={
        <Suspense fallback={null}>
          <CalendarPart
            looks={due}
            rhythms={tree.rhythms}
            today={today}
            calendarId={ownCaseOf(cases)?.id ?? ''}
            from={{ services, sessions, kept }}
            of={ownCaseOf(cases)}
          >
            <WhyDates looks={due} texts={texts} />
          </CalendarPart>
        </Suspense>
      }
      safety={kept.safety}
      hasCases={hasCases(cases)}
      storage={history.kept}
      said={said}
      onOpen={(index) => goTo({ page: 'earlier-run', number: runs[index]?.seq ?? 0 })}
      onResume={(index) => {
        const run = runs[index]
        if (run !== undefined) takeUp(sessions, run)
      }}
      onErase={(id) => erase(() => history.erase(id), sessions.session?.id === id)}
      onEraseAll={() => erase(() => history.eraseAll(), true)}
    />
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
    unreadable: pack === undefined,
  }
}
