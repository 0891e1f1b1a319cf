import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import type { Role } from '#tree/decision-tree.ts'
import { roles } from '#tree/decision-tree.ts'
import { CaseGone } from '#ui/screens/cases/CaseGone.tsx'
import { CaseScreen } from '#ui/screens/cases/CaseScreen.tsx'
import type { CaseChange } from '#ui/screens/cases/ManageCase.tsx'
import { Timeline } from '#ui/screens/cases/Timeline.tsx'
import { timelineOf } from '#ui/screens/cases/timeline-of.ts'
import { UnreadScreen } from '#ui/screens/trouble/UnreadScreen.tsx'
import { notThere } from '#app/state/use-read.ts'
import { useMemo, useState } from 'react'
import { runItemsOf } from './case-run-items.ts'
import { takeUp } from '#app/state/go-to-run.ts'
import { going } from '#app/base/pressed.ts'
import type { Wanted } from '#app/base/pressed.ts'
import { openingCode } from '#app/agreements/opening-code.ts'
import { numberIn } from '#app/base/routes.ts'
import type { RoutedProps } from '#app/state/page-props.ts'
import { useKeptPacks } from '#app/state/use-kept-packs.ts'
import { useFirstSickDay } from '#app/state/use-first-sick-day.ts'
import { goTo } from '#app/base/use-route.ts'

/** One case, and all that can be done with it. */
export function CasePage(props: RoutedProps) {
  const number = numberIn(props.route)
  const of = props.kept.cases.find(({ seq }) => seq === number)
  if (of === undefined) return <CaseGone />
  return <Known {...props} of={of} />
}

function Known(props: RoutedProps & { readonly of: CaseRecord }) {
  const { services, loaded, sessions, kept, texts, language, of } = props
  const { history } = services.opened
  const { tree } = loaded.pack
  const runs = useMemo(
    () => (kept.runs ?? none).filter(({ caseId }) => caseId === of.id),
    [kept.runs, of.id],
  )
  const packs = useKeptPacks(history, runs, loaded.pack)
  const sick = useFirstSickDay(props, of)
  const [said, setSaid] = useState<'saved' | 'notSaved' | 'eraseFailed' | undefined>(undefined)
  if (packs.kind !== 'there') return <UnreadScreen {...notThere(packs)} />
  const packOf = packs.value
  const today = services.today()
  const due = remindersOf(of, runs, { today, rhythms: tree.rhythms })
  const items = runItemsOf(of, runs, packOf, language)
  const change = async (wish: CaseChange) => {
    setSaid(undefined)
    let isSaved = false
    try {
      await sessions.settled()
      const now = (await history.cases()).find(({ id }) => id === of.id)
      if (now !== undefined) await history.saveCase(changed(now, wish, today))
      isSaved = now !== undefined
    } catch {
      // Said below.
    }
    // Not said before it can be seen.
    await kept.refresh()
    setSaid(isSaved ? 'saved' : 'notSaved')
  }
  const erase = async () => {
    // A run under way would come back at its next answer.
    if (sessions.session?.caseId === of.id) sessions.end()
    await sessions.settled()
    try {
      await history.eraseCase(of.id)
    } catch {
      setSaid('eraseFailed')
      return
    }
    goTo({ page: 'cases' }, { replace: true, erased: true })
    await kept.refresh()
  }
  const begin = async (others: readonly Role[], keep: boolean, isWanted: Wanted) => {
    const { perspective, keeper } = of
    const atTable = roles.filter((role) => role === perspective || others.includes(role))
    const begun = await sessions.begin({ perspective, keeper, atTable }, keep, isWanted, of.id)
    if (begun === undefined) return
    const { openingOf } = await openingCode()
    const to = await openingOf(services, begun)
    if (isWanted()) goTo(to, { unkept: !begun.kept })
  }
  const withId = (id: string, then: (run: RunRecord) => void) => {
    const run = runs.find((one) => one.id === id)
    if (run !== undefined) then(run)
  }
  const finished = items.flatMap(({ finishedOn, ...item }) =>
    finishedOn === undefined ? [] : [{ ...item, finishedOn }],
  )
  const rows = timelineOf({
    case: of,
    runs: finished,
    looks: due,
    firstSickOn: sick.firstSickOn,
    today,
  })
  return (
    <CaseScreen
      of={of}
      runs={items}
      due={due}
      rhythms={texts.rhythms}
      timeline={<Timeline rows={rows} today={today} {...sick} />}
      said={said}
      onBegin={(others, keep) => going.press((isWanted) => begin(others, keep, isWanted))}
      onOpen={(id) => withId(id, ({ seq }) => goTo({ page: 'earlier-run', number: seq }))}
      onResume={(id) => withId(id, (run) => takeUp(sessions, run))}
      onChange={(wish) => void change(wish)}
      onErase={() => going.press(erase)}
    />
  )
}

const none: readonly RunRecord[] = []

function changed(one: CaseRecord, wish: CaseChange, today: string): CaseRecord {
  if ('label' in wish) return { ...one, label: wish.label }
  if ('isClosed' in wish) {
    const { closedOn: _, ...open } = one
    return wish.isClosed ? { ...open, closedOn: today } : open
  }
  const { archived: _, ...shown } = one
  return wish.isArchived ? { ...shown, archived: true } : shown
}
