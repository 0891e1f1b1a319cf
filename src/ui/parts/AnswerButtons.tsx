import { answers, type Answer } from '#tree/decision-tree.ts'
import { useId, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import './answer-buttons.css'

interface AnswerButtonsProps {
  /** The answer given before, if any. */
  readonly given?: Answer | undefined
  readonly onAnswer: (answer: Answer) => void
}

/** The three answers, each one press. The one given before bears a tick. */
export function AnswerButtons({ given, onAnswer }: AnswerButtonsProps) {
  const { t } = useTranslation('walk')
  const { t: common } = useTranslation('common')
  const id = useId()
  const press = (event: MouseEvent, answer: Answer) => {
    // The second half of a double press would answer the next question, unread.
    if (event.detail < 2) onAnswer(answer)
  }
  return (
    <div className="answer-buttons" role="group" aria-label={t('answers')}>
      {answers.map((answer) => (
        <button
          key={answer}
          type="button"
          className="answer-buttons-choice"
          aria-pressed={answer === given ? true : undefined}
          aria-describedby={answer === given ? id : undefined}
          onClick={(event) => press(event, answer)}
        >
          {answer === given ? <Tick /> : null}
          {common(`answer.${answer}`)}
        </button>
      ))}
      {given === undefined ? null : (
        <>
          <span className="visually-hidden" id={id}>
            {t('given')}
          </span>
          <p className="answer-buttons-hint">{t('givenHint')}</p>
        </>
      )}
    </div>
  )
}

function Tick() {
  return (
    <svg className="answer-buttons-tick" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M4.5 12.8 9.8 18 19.5 7" />
    </svg>
  )
}
