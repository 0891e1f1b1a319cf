import { useTranslation } from 'react-i18next'
import type { Answer, QuestionId } from '#tree/decision-tree.ts'
import { Button } from '#ui/parts/Button.tsx'
import { ChoiceRow } from '#ui/parts/ChoiceRow.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { ConsultingAnswers } from './ConsultingAnswers.tsx'
import { ConsultingFrame } from './ConsultingFrame.tsx'
import { Sides, SideWords } from './Sides.tsx'
import type { Side } from './Sides.tsx'
import './consulting-question.css'

interface Props {
  readonly sides: readonly Side[]
  readonly question: QuestionId
  /** From 1. */
  readonly position: number
  /** At most, this one included. */
  readonly left: number
  readonly given: Answer | undefined
  readonly hasKeys: boolean
  readonly onKeys: (on: boolean) => void
  readonly onAnswer: (answer: Answer) => void
  readonly onBack?: (() => void) | undefined
  readonly onForward?: (() => void) | undefined
  readonly onWipe: () => void
}

/** One question, asked of the employee, in every language beside each other. */
export function ConsultingQuestion({ sides, question, hasKeys, ...on }: Props) {
  const { t } = useTranslation(['consulting', 'walk'])
  const { position, left } = on
  const hasHelp = sides.some(({ texts }) => voiceIn(texts, question)?.help.length !== 0)
  return (
    <ConsultingFrame onWipe={on.onWipe}>
      <PageTitle
        eyebrow={
          <SideWords
            sides={sides}
            render={({ speech }) => speech.t('walk:eyebrow', { position, count: left })}
          />
        }
      >
        <SideWords
          sides={sides}
          render={({ texts }) => <Emphasised text={voiceIn(texts, question)?.ask ?? ''} />}
        />
      </PageTitle>
      <Sides
        sides={sides}
        render={(texts) => (
          <p>
            <Emphasised text={voiceIn(texts, question)?.explanation ?? ''} />
          </p>
        )}
      />
      <ConsultingAnswers
        // Keyed: what was focused at one question is not so at the next.
        key={`answers-${position}`}
        sides={sides}
        given={on.given}
        hasKeys={hasKeys}
        onAnswer={on.onAnswer}
      />
      {hasHelp && (
        <Disclosure
          key={`help-${position}`}
          summary={<SideWords sides={sides} render={({ speech }) => speech.t('walk:help')} />}
        >
          <Sides
            sides={sides}
            render={(texts) => (
              <ul>
                {voiceIn(texts, question)?.help.map((item) => (
                  <li key={item}>
                    <Emphasised text={item} />
                  </li>
                ))}
              </ul>
            )}
          />
        </Disclosure>
      )}
      <div className="consulting-question-ways no-print">
        {on.onBack !== undefined && (
          <Button kind="quiet" points="back" onPress={on.onBack}>
            {t('walk:previous')}
          </Button>
        )}
        {on.onForward !== undefined && (
          <Button kind="quiet" points="on" onPress={on.onForward}>
            {t('walk:next')}
          </Button>
        )}
      </div>
      <ChoiceRow
        kind="checkbox"
        label={t('consulting:keys.label')}
        hint={t('consulting:keys.hint')}
        checked={hasKeys}
        onChange={() => on.onKeys(!hasKeys)}
      />
    </ConsultingFrame>
  )
}

function voiceIn(texts: Side['texts'], question: QuestionId) {
  return texts.questions[question]?.voices.employee
}
