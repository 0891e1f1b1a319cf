import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { answers } from '#tree/decision-tree.ts'
import type { Answer } from '#tree/decision-tree.ts'
import { SideWords } from './Sides.tsx'
import type { Side } from './Sides.tsx'
import './consulting-answers.css'

interface Props {
  readonly sides: readonly Side[]
  readonly given: Answer | undefined
  /** Each answer has a key: 1, 2, 3. */
  readonly hasKeys: boolean
  readonly onAnswer: (answer: Answer) => void
}

/** The three answers in every language, each one press or one key. */
export function ConsultingAnswers({ sides, given, hasKeys, onAnswer }: Props) {
  const { t } = useTranslation('walk')
  const press = (event: MouseEvent, answer: Answer) => {
    // The second half of a double press would answer the next question, unread.
    if (event.detail < 2) onAnswer(answer)
  }
  return (
    <div className="consulting-answers" role="group" aria-label={t('answers')}>
      {answers.map((answer, index) => (
        <button
          key={answer}
          type="button"
          className="consulting-answers-choice"
          aria-pressed={answer === given ? true : undefined}
          aria-keyshortcuts={hasKeys ? `${index + 1}` : undefined}
          onClick={(event) => press(event, answer)}
        >
          {hasKeys && (
            <kbd className="consulting-answers-key" aria-hidden="true">
              {index + 1}
            </kbd>
          )}
          <SideWords sides={sides} render={({ speech }) => speech.t(`common:answer.${answer}`)} />
        </button>
      ))}
    </div>
  )
}
