import { useTranslation } from 'react-i18next'
import type { Advice } from '#advice/advice.ts'
import { Button } from '#ui/parts/Button.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { AdviceOutcome } from '#ui/screens/advice/AdviceOutcome.tsx'
import { ArrangeFirst } from '#ui/screens/advice/ArrangeFirst.tsx'
import { AttentionPoints } from '#ui/screens/advice/AttentionPoints.tsx'
import type { Look } from '#ui/screens/advice/look.ts'
import { RouteWalked } from '#ui/screens/advice/RouteWalked.tsx'
import { TalkAbout } from '#ui/screens/advice/TalkAbout.tsx'
import { UnmetPrerequisites } from '#ui/screens/advice/UnmetPrerequisites.tsx'
import { WhenToLookAgain } from '#ui/screens/advice/WhenToLookAgain.tsx'
import { WhoseTree } from '#ui/screens/advice/WhoseTree.tsx'
import { ConsultingFrame } from './ConsultingFrame.tsx'
import { Sides, SideWords } from './Sides.tsx'
import type { Side } from './Sides.tsx'

interface Props {
  readonly sides: readonly Side[]
  readonly advice: Advice
  readonly looks: readonly Look[]
  /** Exactly which tree, and when: `YYYY-MM-DD`. */
  readonly which: {
    readonly packVersion: string
    readonly publishedOn: string
    readonly finishedOn: string
  }
  readonly onBack: () => void
  readonly onWipe: () => void
}

/** The advice in every language beside each other, part by part. */
export function ConsultingAdvice({ sides, advice, looks, which, onBack, onWipe }: Props) {
  const { t } = useTranslation('walk')
  const { outcome, unmet, arrange, talkAbout, points, route } = advice
  return (
    <ConsultingFrame onWipe={onWipe}>
      <PageTitle
        eyebrow={<SideWords sides={sides} render={({ speech }) => speech.t('advice:eyebrow')} />}
      >
        <SideWords sides={sides} render={({ texts }) => texts.outcomes[outcome.id]?.title} />
      </PageTitle>
      <Sides
        sides={sides}
        render={(texts) => <AdviceOutcome outcome={outcome} texts={texts} voice="employee" />}
      />
      {unmet.length > 0 && (
        <Sides
          sides={sides}
          render={(texts) => <UnmetPrerequisites unmet={unmet} texts={texts} />}
        />
      )}
      {arrange.length > 0 && (
        <Sides
          sides={sides}
          render={(texts) => <ArrangeFirst concerns={arrange} texts={texts} />}
        />
      )}
      {talkAbout.length > 0 && (
        <Sides
          sides={sides}
          render={(texts) => <TalkAbout talkAbout={talkAbout} texts={texts} />}
        />
      )}
      <Sides
        sides={sides}
        render={(texts) => <AttentionPoints points={points} texts={texts} own="employee" />}
      />
      <Sides sides={sides} render={(texts) => <WhenToLookAgain looks={looks} texts={texts} />} />
      <Sides
        sides={sides}
        render={(texts) => <RouteWalked route={route} texts={texts} voice="employee" />}
      />
      <Sides sides={sides} render={(texts) => <WhoseTree texts={texts} {...which} />} />
      <p className="no-print">
        <Button kind="quiet" points="back" onPress={onBack}>
          {t('previous')}
        </Button>
      </p>
    </ConsultingFrame>
  )
}
