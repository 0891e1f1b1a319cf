import { useTranslation } from 'react-i18next'
import type { ComparedAsk } from '#advice/compared-walk.ts'
import type { Voice } from '#pack/pack.ts'
import type { Answer } from '#tree/decision-tree.ts'
import { Button } from '#ui/parts/Button.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { QuestionScreen } from '#ui/screens/walk/QuestionScreen.tsx'
import './guest-question.css'

interface Props {
  /** Undefined behind the last question. */
  readonly ask: ComparedAsk | undefined
  readonly phase: 'prerequisite' | 'tree'
  readonly voice: Voice | undefined
  readonly onAnswer: (answer: Answer) => void
  readonly onBack?: (() => void) | undefined
  readonly onForward?: (() => void) | undefined
  readonly onStop: () => void
  readonly onDone: () => void
}

/** A guest's turn: one question after the other, and the end. None of it reaches paper. */
export function GuestQuestion({ ask, phase, voice, onStop, ...on }: Props) {
  const { t } = useTranslation('apart')
  return (
    <div className="guest-question no-print">
      {ask === undefined || voice === undefined ? (
        <Done onDone={on.onDone} onBack={on.onBack} />
      ) : (
        <QuestionScreen
          position={ask.position}
          questionsLeft={ask.left}
          phase={phase}
          voice={voice}
          given={ask.given}
          sources={[]}
          onAnswer={on.onAnswer}
          onBack={on.onBack}
          onForward={on.onForward}
        />
      )}
      <div className="guest-question-stop">
        <Button kind="quiet" onPress={onStop}>
          {t('stop')}
        </Button>
      </div>
    </div>
  )
}

function Done({ onDone, onBack }: Pick<Props, 'onDone' | 'onBack'>) {
  const { t } = useTranslation(['apart', 'walk'])
  return (
    <>
      <PageTitle>{t('apart:done.title')}</PageTitle>
      <p>{t('apart:done.text')}</p>
      <div className="guest-question-ways">
        <Button onPress={onDone}>{t('apart:done.action')}</Button>
        {onBack !== undefined && (
          <Button kind="secondary" points="back" onPress={onBack}>
            {t('walk:previous')}
          </Button>
        )}
      </div>
    </>
  )
}
