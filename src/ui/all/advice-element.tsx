import { adviceOf } from '#advice/advice-of.ts'
import { unknownsOf } from '#advice/unknowns-of.ts'
import { whatWouldChange } from '#advice/what-would-change.ts'
import type { Advice } from '#advice/advice.ts'
import type { Texts } from '#pack/pack.ts'
import type { People } from '#run/people.ts'
import type { Step } from '#run/step.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { AdviceScreen } from '#ui/screens/advice/AdviceScreen.tsx'
import { WhyDates } from '#ui/screens/advice/WhyDates.tsx'
import { TakeOverButton } from '#ui/screens/agreements/TakeOverButton.tsx'
import { CalendarSection } from '#ui/screens/insight/CalendarSection.tsx'
import { NotKnownYet } from '#ui/screens/insight/NotKnownYet.tsx'
import { WouldChange } from '#ui/screens/insight/WouldChange.tsx'
import { nothing } from './state.ts'

const looks = [
  { rhythm: 'together', since: '2026-11-24', dueOn: '2027-01-05' },
  { rhythm: 'with-counsellor', since: '2026-11-24', dueOn: '2027-02-24' },
] as const

const sick = { firstSickOn: '', isKept: false, said: undefined, onFirstSickOn: nothing } as const

/** The advice of a run, with all that the app puts into it. */
export function adviceElement(
  tree: DecisionTree,
  texts: Texts,
  steps: readonly Step[],
  people: People,
  readOnly = false,
) {
  const advice = adviceOf(tree, steps, people.perspective)
  if (advice === undefined) return null
  const live = {
    insight: insight(tree, texts, advice),
    calendar: (
      <CalendarSection looks={looks} today="2026-11-24" sick={sick} onDownload={nothing}>
        <WhyDates looks={looks} texts={texts} />
      </CalendarSection>
    ),
    takeOver: () => <TakeOverButton taken={false} onTakeOver={nothing} />,
  }
  return (
    <AdviceScreen
      advice={advice}
      texts={texts}
      tree={tree}
      people={people}
      packVersion="1.0.0"
      publishedOn="2026-11-24"
      finishedOn="2026-11-24"
      looks={looks}
      kept={people.keeper === 'employee' ? 'device' : 'memory'}
      readOnly={readOnly}
      picture={<></>}
      onPrint={nothing}
      onShowAnswers={nothing}
      onAgain={nothing}
      {...(readOnly ? {} : live)}
    />
  )
}

function insight(tree: DecisionTree, texts: Texts, advice: Advice) {
  if (advice.outcome.namesSecondOpinion) return undefined
  const { route, talkAbout, unmet } = advice
  const unknowns = unknownsOf(tree, route)
  return (
    <>
      {unknowns && unmet.length === 0 && (
        <NotKnownYet unknowns={unknowns} talkAbout={talkAbout} texts={texts} />
      )}
      <WouldChange ways={whatWouldChange(tree, route)} texts={texts} />
    </>
  )
}
