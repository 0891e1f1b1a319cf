import { useTranslation } from 'react-i18next'
import type { Advice } from '#advice/advice.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { Button } from '#ui/parts/Button.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { AdviceOutcome } from '#ui/screens/advice/AdviceOutcome.tsx'
import { ArrangeFirst } from '#ui/screens/advice/ArrangeFirst.tsx'
import { OthersPoints, OwnPoints } from '#ui/screens/advice/AttentionPoints.tsx'
import type { Look } from '#ui/screens/advice/look.ts'
import { LookDates } from '#ui/screens/advice/LookDates.tsx'
import { NextSteps } from '#ui/screens/advice/NextSteps.tsx'
import { Reasons } from '#ui/screens/advice/Reasons.tsx'
import { RouteWalked } from '#ui/screens/advice/RouteWalked.tsx'
import { SecondOpinion } from '#ui/screens/advice/SecondOpinion.tsx'
import { TalkAbout } from '#ui/screens/advice/TalkAbout.tsx'
import { UnmetPrerequisites } from '#ui/screens/advice/UnmetPrerequisites.tsx'
import { WhereFrom } from '#ui/screens/advice/WhereFrom.tsx'
import { ConsultingEnd } from './ConsultingEnd.tsx'
import { ConsultingFrame } from './ConsultingFrame.tsx'
import { Sides, SideWords } from './Sides.tsx'
import type { Side } from './Sides.tsx'
import type { WhichPack } from './which-pack.ts'

interface Props {
  readonly sides: readonly Side[]
  readonly advice: Advice
  readonly tree: DecisionTree
  readonly looks: readonly Look[]
  readonly which: WhichPack
  readonly onPrint: () => void
  /** Gives back whether the clipboard took it. */
  readonly onCopy: (text: string) => Promise<boolean>
  readonly onBack: () => void
  readonly onWipe: () => void
}

/** The advice in every language beside each other, part by part; then what ends a consultation. */
export function ConsultingAdvice({ sides, advice, tree, looks, which, ...on }: Props) {
  const { t } = useTranslation('walk')
  const { outcome, unmet, arrange, talkAbout, points, route } = advice
  return (
    <ConsultingFrame onWipe={on.onWipe}>
      <PageTitle
        eyebrow={<SideWords sides={sides} render={({ speech }) => speech.t('advice:eyebrow')} />}
      >
        <SideWords sides={sides} render={({ texts }) => texts.outcomes[outcome.id]?.title} />
      </PageTitle>
      <Sides
        sides={sides}
        render={(texts) => <AdviceOutcome outcome={outcome} texts={texts} voice="employee" />}
      />
      <Sides
        sides={sides}
        render={(texts) => (
          <>
            <NextSteps advice={advice} texts={texts} voice="employee" />
            <UnmetPrerequisites unmet={unmet} texts={texts} />
            <ArrangeFirst concerns={arrange} texts={texts} />
          </>
        )}
      />
      <Sides sides={sides} render={(texts) => <LookDates looks={looks} texts={texts} />} />
      {!outcome.namesSecondOpinion && (
        <Sides
          sides={sides}
          render={(texts) => <OwnPoints points={points} texts={texts} own="employee" />}
        />
      )}
      <Sides
        sides={sides}
        render={(texts) => (
          <>
            {outcome.namesSecondOpinion ? (
              <SecondOpinion text={texts.secondOpinion} />
            ) : (
              <OthersPoints points={points} texts={texts} own="employee" />
            )}
            <Reasons advice={advice} tree={tree} texts={texts} voice="employee" />
            {unmet.length === 0 && <TalkAbout talkAbout={talkAbout} texts={texts} />}
            <RouteWalked route={route} texts={texts} voice="employee" />
            <WhereFrom tree={tree} route={route} texts={texts} {...which} />
          </>
        )}
      />
      <ConsultingEnd {...{ sides, advice, looks, which }} onPrint={on.onPrint} onCopy={on.onCopy} />
      <p className="no-print">
        <Button kind="quiet" points="back" onPress={on.onBack}>
          {t('previous')}
        </Button>
      </p>
    </ConsultingFrame>
  )
}
