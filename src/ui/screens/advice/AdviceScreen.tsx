import { useTranslation } from 'react-i18next'
import { voiceOf } from '#run/people.ts'
import { Day } from '#ui/parts/Day.tsx'
import { Paper } from '#ui/parts/Paper.tsx'
import { usePaper } from '#ui/parts/use-paper.ts'
import { AdviceActions } from './AdviceActions.tsx'
import { AdviceFolds } from './AdviceFolds.tsx'
import type { AdviceScreenProps } from './advice-screen-props.ts'
import { AdviceOutcome } from './AdviceOutcome.tsx'
import { ArrangeFirst } from './ArrangeFirst.tsx'
import { OwnPoints } from './AttentionPoints.tsx'
import { EmployerPrint } from './EmployerPrint.tsx'
import { LookDates } from './LookDates.tsx'
import { NextSteps } from './NextSteps.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { UnmetPrerequisites } from './UnmetPrerequisites.tsx'
import { useOpenInPrint } from './use-open-in-print.ts'
import { waysOn } from './ways-on.ts'
import './advice-screen.css'

/**
 * The advice in three layers: what it says, what to do, and the rest behind one press. Printed is
 * one A4 to take along; the whole by its own button or by the browser. What an employer keeps is
 * never printed: there `EmployerPrint`, which cannot know the advice, is all that reaches paper.
 */
export function AdviceScreen(props: AdviceScreenProps) {
  const { advice, texts, tree, people, looks, readOnly = false } = props
  const { packVersion, publishedOn, finishedOn } = props
  const { t } = useTranslation(['advice', 'common'])
  const place = useOpenInPrint<HTMLElement>()
  const voice = voiceOf(people)
  const { keeper } = people
  const sheet = usePaper(props.onPrint)
  const which = { packVersion, publishedOn, finishedOn }
  return (
    <>
      <article ref={place} className="advice-screen">
        <p className="advice-screen-product only-print">{t('common:product')}</p>
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
          keeper={keeper}
          kept={props.kept}
          ways={readOnly ? [] : waysOn(people, advice)}
          onPrint={keeper === 'employer' ? props.onPrint : sheet.print}
        />
        <LookDates looks={looks} texts={texts} calendar={props.calendar} />
        {!advice.outcome.namesSecondOpinion && (
          <OwnPoints points={advice.points} texts={texts} own={people.perspective} />
        )}
        <AdviceFolds {...props} readOnly={readOnly} voice={voice} />
      </article>
      {keeper === 'employer' ? (
        <Paper>
          <EmployerPrint
            points={tree.points.filter(({ role }) => role === 'manager')}
            {...{ looks, texts, ...which }}
          />
        </Paper>
      ) : (
        sheet.isUp && (
          <Paper onOver={sheet.onOver}>
            <TakeAlong
              {...{ advice, texts, voice, keeper, looks, ...which }}
              own={people.perspective}
            />
          </Paper>
        )
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
