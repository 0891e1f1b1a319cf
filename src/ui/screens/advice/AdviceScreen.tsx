import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Advice } from '#advice/advice.ts'
import type { Texts } from '#pack/pack.ts'
import { voiceOf } from '#run/people.ts'
import type { People } from '#run/people.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { Day } from '#ui/parts/Day.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { AdviceActions } from './AdviceActions.tsx'
import { AdviceKeeping } from './AdviceKeeping.tsx'
import { AdviceOutcome } from './AdviceOutcome.tsx'
import { AdviceReasons } from './AdviceReasons.tsx'
import { AdviceSources } from './AdviceSources.tsx'
import { ArrangeFirst } from './ArrangeFirst.tsx'
import { AttentionPoints } from './AttentionPoints.tsx'
import { EmployerPrint } from './EmployerPrint.tsx'
import type { Look } from './look.ts'
import { RouteWalked } from './RouteWalked.tsx'
import { StartChoices } from './StartChoices.tsx'
import { TalkAbout } from './TalkAbout.tsx'
import { UnmetPrerequisites } from './UnmetPrerequisites.tsx'
import { WhenToLookAgain } from './WhenToLookAgain.tsx'
import { WhoseTree } from './WhoseTree.tsx'
import type { TakeOverOf } from '#ui/screens/agreements/take-over.ts'
import './advice-screen.css'

interface Props {
  readonly advice: Advice
  readonly texts: Texts
  readonly tree: DecisionTree
  readonly people: People
  readonly packVersion: string
  /** `YYYY-MM-DD`, as are `finishedOn` (the date of this run) and `dueOn`. */
  readonly publishedOn: string
  readonly finishedOn: string
  readonly looks: readonly Look[]
  readonly kept: 'device' | 'memory'
  /** An old run, shown as it was. */
  readonly readOnly?: boolean
  /** What else follows from the answers; an employer is not shown it. */
  readonly insight?: ReactNode
  /** The route as a drawing, beside the list of it. */
  readonly picture?: ReactNode
  /** The dates as a file, under when to look again. */
  readonly calendar?: ReactNode
  /** The button that makes an agreement out of a suggestion. */
  readonly takeOver?: TakeOverOf | undefined
  /** Ways on: to the agreements, to the talk. */
  readonly onward?: ReactNode
  readonly onPrint: () => void
  readonly onShowAnswers: () => void
  readonly onAgain: () => void
}

/**
 * The advice, whole. What an employer keeps is never printed: there the screen is `no-print` and
 * `EmployerPrint`, which cannot know the advice, is all that reaches paper.
 */
export function AdviceScreen({ advice, texts, tree, people, looks, kept, ...rest }: Props) {
  const { packVersion, publishedOn, finishedOn, readOnly = false } = rest
  const { t } = useTranslation(['advice', 'common'])
  const which = { packVersion, publishedOn, finishedOn }
  const voice = voiceOf(people)
  const forEmployer = people.keeper === 'employer'
  return (
    <>
      <article className={forEmployer ? 'advice-screen no-print' : 'advice-screen'}>
        {!forEmployer && <p className="advice-screen-product only-print">{t('common:product')}</p>}
        <AdviceOutcome
          outcome={advice.outcome}
          texts={texts}
          voice={voice}
          eyebrow={readOnly ? <Earlier finishedOn={finishedOn} /> : t('eyebrow')}
        />
        {readOnly && (
          <Notice kind="info" title={t('earlier.title')}>
            <p>{t('earlier.text')}</p>
          </Notice>
        )}
        <AdviceKeeping keeper={people.keeper} kept={kept} />
        <AdviceActions
          keeper={people.keeper}
          readOnly={readOnly}
          onPrint={rest.onPrint}
          onShowAnswers={rest.onShowAnswers}
          onAgain={rest.onAgain}
        />
        <AdviceReasons deciding={advice.deciding} texts={texts} voice={voice} />
        <UnmetPrerequisites unmet={advice.unmet} texts={texts} />
        <ArrangeFirst concerns={advice.arrange} texts={texts} takeOver={rest.takeOver} />
        <TalkAbout talkAbout={advice.talkAbout} texts={texts} />
        {!forEmployer && rest.insight}
        <AttentionPoints
          points={advice.points}
          texts={texts}
          own={people.perspective}
          takeOver={rest.takeOver}
        />
        {rest.onward}
        <WhenToLookAgain looks={looks} texts={texts} />
        {rest.calendar}
        <RouteWalked route={advice.route} texts={texts} voice={voice} picture={rest.picture} />
        <AdviceSources tree={tree} route={advice.route} texts={texts} />
        <WhoseTree texts={texts} {...which} />
        <StartChoices choices={tree.choices} texts={texts} />
      </article>
      {forEmployer && (
        <EmployerPrint
          points={tree.points.filter(({ role }) => role === 'manager')}
          looks={looks}
          texts={texts}
          {...which}
        />
      )}
    </>
  )
}

function Earlier({ finishedOn }: { readonly finishedOn: string }) {
  const { t } = useTranslation('advice')
  return (
    <>
      {t('earlier.eyebrow')} <Day on={finishedOn} />
    </>
  )
}
