import type { Answer } from '#tree/decision-tree.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { useTranslation } from 'react-i18next'
import './answers-screen.css'

/** One question that was answered, in the words of this run's perspective. */
export interface GivenAnswer {
  /** From 1. */
  readonly position: number
  readonly label: string
  readonly ask: string
  readonly answer: Answer
}

interface AnswersScreenProps {
  readonly items: readonly GivenAnswer[]
  /** Labels of the questions whose answers a change has just erased. */
  readonly droppedLabels?: readonly string[]
  readonly next:
    { readonly kind: 'question'; readonly position: number } | { readonly kind: 'advice' }
  readonly onChange: (position: number) => void
  readonly onContinue: () => void
  readonly onRestart?: (() => void) | undefined
}

/** All answers on the live path, each one press from being changed. */
export function AnswersScreen(props: AnswersScreenProps) {
  const { items, droppedLabels = [], next, onChange } = props
  const { t } = useTranslation('walk')
  return (
    <div className="answers-screen">
      <PageTitle>{t('yourAnswers')}</PageTitle>
      {droppedLabels.length === 0 ? null : (
        <Notice
          kind="warning"
          live="status"
          title={t('list.dropped', { count: droppedLabels.length })}
        >
          <ul>
            {droppedLabels.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </Notice>
      )}
      {items.length === 0 ? (
        <p>{t('list.empty')}</p>
      ) : (
        <>
          <p>{t('list.intro')}</p>
          <ol className="answers-screen-list">
            {items.map((item) => (
              <AnswerRow key={item.position} item={item} onChange={onChange} />
            ))}
          </ol>
        </>
      )}
      <div className="answers-screen-ways no-print">
        <Button points="on" onPress={props.onContinue}>
          {next.kind === 'advice'
            ? t('list.toAdvice')
            : t('list.toQuestion', { position: next.position })}
        </Button>
        {props.onRestart === undefined ? null : (
          <Button kind="quiet" onPress={props.onRestart}>
            {t('list.restart')}
          </Button>
        )}
      </div>
    </div>
  )
}

interface AnswerRowProps {
  readonly item: GivenAnswer
  readonly onChange: (position: number) => void
}

function AnswerRow({ item, onChange }: AnswerRowProps) {
  const { position, label, ask, answer } = item
  const { t } = useTranslation('walk')
  const { t: common } = useTranslation('common')
  return (
    <li className="answers-screen-row">
      <p className="answers-screen-label">
        {t('list.question', { position })} · {label}
      </p>
      <p className="answers-screen-ask">
        <Emphasised text={ask} />
      </p>
      <div className="answers-screen-given">
        <p className="answers-screen-answer">{common(`answer.${answer}`)}</p>
        <Button kind="quiet" onPress={() => onChange(position)}>
          {t('list.change')}{' '}
          <span className="visually-hidden">{t('list.changeWhich', { position, label })}</span>
        </Button>
      </div>
    </li>
  )
}
