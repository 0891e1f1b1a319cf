import { useTranslation } from 'react-i18next'
import type { Role } from '#tree/decision-tree.ts'
import { Button } from '#ui/parts/Button.tsx'
import type { AdviceScreenProps } from './advice-screen-props.ts'
import { AdviceSection } from './AdviceSection.tsx'
import { OthersPoints } from './AttentionPoints.tsx'
import { Reasons } from './Reasons.tsx'
import { RouteWalked } from './RouteWalked.tsx'
import { SecondOpinion } from './SecondOpinion.tsx'
import { TalkAbout } from './TalkAbout.tsx'
import { WhereFrom } from './WhereFrom.tsx'

interface Props extends AdviceScreenProps {
  readonly readOnly: boolean
  readonly voice: Role
}

/** All the rest, each behind one press and none inside another; and what else can be done. */
export function AdviceFolds(props: Props) {
  const { advice, texts, tree, people, readOnly, voice } = props
  const { packVersion, publishedOn, finishedOn } = props
  const { t } = useTranslation(['advice', 'agreement'])
  const forEmployer = people.keeper === 'employer'
  const talksFirst = advice.outcome.namesSecondOpinion
  return (
    <AdviceSection title={t('more')}>
      {talksFirst ? (
        <SecondOpinion text={texts.secondOpinion} />
      ) : (
        <OthersPoints points={advice.points} texts={texts} own={people.perspective} />
      )}
      <Reasons
        advice={advice}
        tree={tree}
        texts={texts}
        voice={voice}
        comparison={!forEmployer && props.comparison}
        onDepart={talksFirst ? undefined : props.onDepart}
      />
      {(!forEmployer && props.insight) ||
        (advice.unmet.length === 0 && <TalkAbout talkAbout={advice.talkAbout} texts={texts} />)}
      <RouteWalked
        route={advice.route}
        texts={texts}
        voice={voice}
        picture={props.picture}
        onChange={readOnly ? undefined : props.onShowAnswers}
      />
      <WhereFrom
        tree={tree}
        route={advice.route}
        texts={texts}
        {...{ packVersion, publishedOn, finishedOn }}
      />
      <p className="advice-screen-ways no-print">
        <Button kind="quiet" onPress={props.onAgain}>
          {t('actions.again')}
        </Button>
        {!forEmployer && (
          <Button kind="quiet" onPress={props.onPrint}>
            {t('actions.whole')}
          </Button>
        )}
        {people.keeper === 'employee' && !readOnly && (
          <a href="#/samen">{t('agreement:onward.apart')}</a>
        )}
      </p>
    </AdviceSection>
  )
}
