import type { EmployerCaseRecord, OwnCaseRecord } from '#history/case-record.ts'
import type { Texts } from '#pack/pack.ts'
import { CaseGone } from '#ui/screens/cases/CaseGone.tsx'
import { CaseLine } from '#ui/screens/cases/CaseLine.tsx'
import type { CaseRunItem } from '#ui/screens/cases/CaseRuns.tsx'
import { CasesCard } from '#ui/screens/cases/CasesCard.tsx'
import { CaseScreen } from '#ui/screens/cases/CaseScreen.tsx'
import { CasesScreen } from '#ui/screens/cases/CasesScreen.tsx'
import { NewCaseForm } from '#ui/screens/cases/NewCaseForm.tsx'
import { Timeline } from '#ui/screens/cases/Timeline.tsx'
import { timelineOf } from '#ui/screens/cases/timeline-of.ts'
import { daysOnly, due, employee, employer, items, runsWith } from './case-samples.ts'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'
import { titled } from './titled.tsx'

/** The overview of cases, one case of each keeper, and its timeline. */
export function caseStates({ rhythms, outcomes }: Texts): readonly ScreenState[] {
  const begin = { onLock: nothing, onBegin: async () => true }
  const form = <NewCaseForm isLocked={false} failed={false} {...begin} />
  const overview = {
    kept: 'device' as const,
    search: '',
    show: 'open' as const,
    onSearch: nothing,
    onShow: nothing,
    today: '2026-11-24',
    onPrint: nothing,
    begin: form,
  }
  const screen = {
    rhythms,
    said: undefined,
    onBegin: nothing,
    onOpen: nothing,
    onResume: nothing,
    onChange: nothing,
    onErase: nothing,
  }
  const own = runsWith(outcomes['mix']?.title)
  const bare = { runs: [], due: [], timeline: timeline(employee, [], '') }
  return [
    {
      name: 'cases, none, memory',
      element: <CasesScreen {...overview} kept="memory" items={[]} count={0} />,
    },
    {
      name: 'cases, forty of them',
      element: <CasesScreen {...overview} items={items} count={60} />,
    },
    {
      name: 'cases, none that fits',
      element: (
        <CasesScreen {...overview} show="due" search="xyz" items={[]} count={60} announcement="–" />
      ),
    },
    {
      name: 'a new case, not saved',
      element: titled(
        'case',
        <>
          <NewCaseForm isLocked failed {...begin} />
        </>,
      ),
    },
    {
      name: 'a case of one’s own',
      element: (
        <CaseScreen
          {...screen}
          of={employee}
          runs={own}
          due={due}
          timeline={timeline(employee, own, '2026-03-02')}
          said="saved"
        />
      ),
    },
    {
      name: 'a case under the bedrijfsarts, bare',
      element: (
        <CaseScreen {...screen} {...bare} of={{ ...employee, label: '', keeper: 'bedrijfsarts' }} />
      ),
    },
    {
      name: 'a case for the employer',
      element: (
        <CaseScreen
          {...screen}
          of={employer}
          runs={daysOnly}
          due={due}
          timeline={timeline(employer, daysOnly, '')}
          said="notSaved"
        />
      ),
    },
    {
      name: 'a case closed and archived',
      element: (
        <CaseScreen
          {...screen}
          {...bare}
          of={{ ...employee, closedOn: '2026-11-01', archived: true }}
          said="eraseFailed"
        />
      ),
    },
    {
      name: 'a timeline with a day that cannot be right',
      element: titled('timeline', <> {timeline(employee, own, '2031-01-01')}</>),
    },
    { name: 'a case that is gone', element: <CaseGone /> },
    {
      name: 'cases on the start page, and above a page',
      element: titled(
        'cases',
        <>
          <CasesCard open={3} due={1} own={employee} />
          <CaseLine of={employee} />
        </>,
      ),
    },
    {
      name: 'one case on the start page, none due',
      element: titled('cases', <CasesCard open={1} due={0} own={undefined} />),
    },
  ]
}

function timeline(
  of: OwnCaseRecord | EmployerCaseRecord,
  runs: readonly CaseRunItem[],
  firstSickOn: string,
) {
  const finished = runs.flatMap((run) =>
    run.finishedOn === undefined ? [] : [{ ...run, finishedOn: run.finishedOn }],
  )
  const looks = runs.length === 0 ? [] : due
  const rows = timelineOf({ case: of, runs: finished, looks, firstSickOn, today: '2026-11-24' })
  return (
    <Timeline rows={rows} today="2026-11-24" firstSickOn={firstSickOn} onFirstSickOn={nothing} />
  )
}
