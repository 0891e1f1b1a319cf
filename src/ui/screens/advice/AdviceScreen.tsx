import { useTranslation } from 'react-i18next'
import { voiceOf } from '#run/people.ts'
import { Day } from '#ui/parts/Day.tsx'
import { AdviceActions } from './AdviceActions.tsx'
import { AdviceFolds } from './AdviceFolds.tsx'
import type { AdviceScreenProps } from './advice-screen-props.ts'
import { AdviceOutcome } from './AdviceOutcome.tsx'
import { ArrangeFirst } from './ArrangeFirst.tsx'
import { OwnPoints } from './AttentionPoints.tsx'
import { EmployerPrint } from './EmployerPrint.tsx'
import { LookDates } from './LookDates.tsx'
import { NextSteps } from './NextSteps.tsx'
import { UnmetPrerequisites } from './UnmetPrerequisites.tsx'
import { useOpenInPrint } from './use-open-in-print.ts'
import { waysOn } from './ways-on.ts'
import './advice-screen.css'

/**
 * The advice in three layers: what it says, what to do, and the rest behind one press. What an
 * employer keeps is never printed: there the screen is `no-print` and `EmployerPrint`, which
 * cannot know the advice, is all that reaches paper.
 */
export function AdviceScreen(props: AdviceScreenProps) {
  const { advice, texts, tree, people, looks, readOnly = false } = props
  const { packVersion, publishedOn, finishedOn } = props
  const { t } = useTranslation(['advice', 'common'])
  const place = useOpenInPrint<HTMLElement>()
  const voice = voiceOf(people)
  const forEmployer = people.keeper === 'employer'
  return (
    <>
      <article ref={place} className={forEmployer ? 'advice-screen no-print' : 'advice-screen'}>
        {!forEmployer && <p className="advice-screen-product only-print">{t('common:product')}</p>}
        <AdviceOutcome
          outcome={advice.outcome}
          texts={texts}
          voice={voice}
          kind={readOnly ? <Earlier finishedOn={finishedOn} /> : t('eyebrow')}
        />
        {readOnly && <p>{t('earlier.text')}</p>}
        <NextSteps advice={advice} texts={texts} voice={voice} />
        <UnmetPrerequisites unmet={advice.unmet} texts={texts} />
        <ArrangeFirst concerns={advice.arrange} texts={texts} takeOver={props.takeOver} />
        <AdviceActions
          keeper={people.keeper}
          kept={props.kept}
          ways={readOnly ? [] : waysOn(people, advice)}
          onPrint={props.onPrint}
        />
        <LookDates looks={looks} texts={texts} calendar={props.calendar} />
        {!advice.outcome.namesSecondOpinion && (
          <OwnPoints points={advice.points} texts={texts} own={people.perspective} />
        )}
        <AdviceFolds {...props} readOnly={readOnly} voice={voice} />
      </article>
      {forEmployer && (
        <EmployerPrint
          points={tree.points.filter(({ role }) => role === 'manager')}
          looks={looks}
          texts={texts}
          {...{ packVersion, publishedOn, finishedOn }}
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
