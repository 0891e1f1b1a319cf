import { differencesFor } from '#advice/compare-views.ts'
import { comparedAskAt, withComparedAnswer } from '#advice/compared-walk.ts'
import { holdView } from '#advice/held-view.ts'
import type { Texts } from '#pack/pack.ts'
import type { Step } from '#run/step.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { ApartBeginScreen } from '#ui/screens/apart/ApartBeginScreen.tsx'
import { ComparedScreen, SharedScreen } from '#ui/screens/apart/ComparedScreen.tsx'
import { GuestQuestion } from '#ui/screens/apart/GuestQuestion.tsx'
import { HandBackScreen, HandOverScreen, OfferScreen } from '#ui/screens/apart/HandScreen.tsx'
import { routeTo } from './route-to.ts'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'

/** The questions walked apart on one device. */
export function apartStates(tree: DecisionTree, texts: Texts): readonly ScreenState[] {
  const own = routeTo(tree, tree.outcomes[0]?.id ?? '')
  const other = own.map((step): Step => ({ ...step, answer: 'no' }))
  const differences = differencesFor({ keeper: 'employee' }, tree, [
    holdView('employee', own),
    holdView('manager', other),
    holdView('counsellor', own),
  ])
  const compared = { differences, guests: ['manager', 'bedrijfsarts'], texts } as const
  const empty = holdView('manager', [])
  const first = comparedAskAt(tree, empty, 0)
  const answered =
    first &&
    comparedAskAt(
      tree,
      withComparedAnswer(tree, empty, { question: first.question, answer: 'no' }),
      0,
    )
  const turn = {
    phase: 'prerequisite',
    voice: first && texts.questions[first.question]?.voices.manager,
    onAnswer: nothing,
    onStop: nothing,
    onDone: nothing,
  } as const
  return [
    { name: 'apart, begin', element: <ApartBeginScreen isReady onBegin={nothing} /> },
    { name: 'apart, wiped', element: <ApartBeginScreen isReady isWiped onBegin={nothing} /> },
    {
      name: 'apart, no run yet',
      element: <ApartBeginScreen isReady={false} onBegin={nothing} />,
    },
    {
      name: 'apart, to the manager',
      element: <HandOverScreen guest="manager" most={12} onTake={nothing} />,
    },
    {
      name: 'apart, to the counsellor',
      element: <HandOverScreen guest="bedrijfsarts" most={1} onTake={nothing} />,
    },
    {
      name: 'apart, a question',
      element: <GuestQuestion {...turn} ask={first} />,
    },
    {
      name: 'apart, a question answered before',
      element: <GuestQuestion {...turn} ask={answered} onBack={nothing} onForward={nothing} />,
    },
    {
      name: 'apart, all answered',
      element: <GuestQuestion {...turn} ask={undefined} onBack={nothing} />,
    },
    { name: 'apart, back', element: <HandBackScreen onTake={nothing} /> },
    { name: 'apart, back, stopped', element: <HandBackScreen said="stopped" onTake={nothing} /> },
    { name: 'apart, back, broken off', element: <HandBackScreen said="broken" onTake={nothing} /> },
    {
      name: 'apart, what differs',
      element: <ComparedScreen {...compared} onShare={nothing} onWipe={nothing} />,
    },
    {
      name: 'apart, nothing differs',
      element: <ComparedScreen {...compared} differences={[]} onShare={nothing} onWipe={nothing} />,
    },
    { name: 'apart, offered', element: <OfferScreen onYes={nothing} onNo={nothing} /> },
    { name: 'apart, shown', element: <SharedScreen {...compared} onDone={nothing} /> },
  ]
}
