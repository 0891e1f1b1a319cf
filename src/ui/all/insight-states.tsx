import { compareRuns } from '#advice/compare-runs.ts'
import { differencesFor } from '#advice/compare-views.ts'
import { holdView } from '#advice/held-view.ts'
import { unknownsOf } from '#advice/unknowns-of.ts'
import { whatWouldChange } from '#advice/what-would-change.ts'
import type { Texts } from '#pack/pack.ts'
import type { Step } from '#run/step.ts'
import type { DecisionTree, OutcomeId } from '#tree/decision-tree.ts'
import { AdviceSection } from '#ui/screens/advice/AdviceSection.tsx'
import { CalendarSection } from '#ui/screens/insight/CalendarSection.tsx'
import { NotKnownYet } from '#ui/screens/insight/NotKnownYet.tsx'
import { ProcessWeeks } from '#ui/screens/insight/ProcessWeeks.tsx'
import { RunComparison } from '#ui/screens/insight/RunComparison.tsx'
import { UnderTodaysTree } from '#ui/screens/insight/UnderTodaysTree.tsx'
import { ViewsComparison } from '#ui/screens/insight/ViewsComparison.tsx'
import { WouldChange } from '#ui/screens/insight/WouldChange.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { routeTo } from './route-to.ts'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'

/** What else follows from answers, and the dates as a file. */
export function insightStates(tree: DecisionTree, texts: Texts): readonly ScreenState[] {
  const words = { texts, voice: 'employee' } as const
  const routes = tree.outcomes.map(({ id }): [OutcomeId, readonly Step[]] => [
    id,
    routeTo(tree, id),
  ])
  const [one, other] = routes
  if (one === undefined || other === undefined) return []
  const unsure = one[1].map((step, i): Step => (i > 4 ? { ...step, answer: 'unsure' } : step))
  const states: ScreenState[] = routes.map(([id, route]) => ({
    name: `what would change, ${id}`,
    element: <WouldChange ways={whatWouldChange(tree, route)} texts={texts} />,
  }))
  for (const [name, steps] of [
    ['some', unsure],
    ['one', one[1]],
  ] as const) {
    const unknowns = unknownsOf(tree, steps)
    if (unknowns !== undefined)
      states.push({
        name: `not known yet, ${name}`,
        element: <NotKnownYet unknowns={unknowns} talkAbout={[]} texts={texts} />,
      })
  }
  const compared = compareRuns({ tree, steps: other[1] }, { tree, steps: one[1] })
  if (compared !== undefined)
    states.push({
      name: 'two runs compared',
      element: (
        <RunComparison
          compared={compared}
          earlierTexts={texts}
          earlierOn="2026-10-12"
          laterOn="2026-11-24"
          {...words}
        />
      ),
    })
  const opposite = one[1].map((step): Step => ({ ...step, answer: 'no' }))
  const views = [holdView('employee', one[1]), holdView('manager', opposite)]
  const differences = differencesFor({ keeper: 'employee' }, tree, views)
  return [
    ...states.map(titled(texts.name)),
    ...[
      { name: "under today's tree", element: today({ kind: 'ends', outcome: other[0] }) },
      {
        name: "under today's tree, stops",
        element: today({ kind: 'stops', at: 'wish', answered: 5 }),
      },
      { name: 'calendar', element: <CalendarSection {...calendar} /> },
      { name: 'calendar, saved', element: <CalendarSection {...calendar} said="saved" /> },
      { name: 'calendar, failed', element: <CalendarSection {...calendar} said="failed" /> },
      { name: 'process weeks', element: weeks(texts.name, '2026-03-02', '2027-01-04') },
      { name: 'process weeks, a wrong day', element: weeks(texts.name, '2019-01-01', undefined) },
    ].map(titled(texts.name)),
    {
      name: 'views compared',
      element: <ViewsComparison differences={differences} viewer="employee" texts={texts} />,
    },
    {
      name: 'views compared, shared and equal',
      element: <ViewsComparison differences={[]} viewer="bedrijfsarts" texts={texts} />,
    },
  ]

  function today(under: Parameters<typeof UnderTodaysTree>[0]['under']) {
    return <UnderTodaysTree under={under} ended={one?.[0] ?? ''} {...words} />
  }
}

/** Parts of a page stand under its title, in a section of it. */
function titled(title: string) {
  return ({ name, element }: ScreenState): ScreenState => ({
    name,
    element: (
      <>
        <PageTitle>{title}</PageTitle>
        <h2>{name}</h2>
        {element}
      </>
    ),
  })
}

const calendar = {
  looks: [
    { rhythm: 'together', since: '2026-11-24', dueOn: '2027-01-05' },
    { rhythm: 'with-counsellor', since: '2026-11-24', dueOn: '2027-02-24' },
  ],
  today: '2026-11-24',
  sick: sickDay(''),
  onDownload: nothing,
} as const

function sickDay(firstSickOn: string) {
  return { firstSickOn, isKept: true, said: 'notSaved', onFirstSickOn: nothing } as const
}

function weeks(title: string, firstSickOn: string, offeredOn: string | undefined) {
  return (
    <AdviceSection title={title}>
      <ProcessWeeks
        sick={sickDay(firstSickOn)}
        today="2026-11-24"
        offeredOn={offeredOn}
        accepted={false}
        onAccept={nothing}
      />
    </AdviceSection>
  )
}
