import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { Step } from '#run/step.ts'
import type { Role } from '#tree/decision-tree.ts'
import './answered-list.css'

interface Props {
  readonly steps: readonly Step[]
  readonly texts: Texts
  readonly voice: Role
  /** Numbered, where the order is the message. */
  readonly ordered?: boolean
}

/** Questions as they were asked, each with the answer given. */
export function AnsweredList({ steps, texts, voice, ordered = false }: Props) {
  const { t } = useTranslation('common')
  const items = steps.map(({ question, answer }) => (
    <li key={question} className="answered-list-step">
      <span className="answered-list-question">{texts.questions[question]?.voices[voice].ask}</span>{' '}
      <strong className="answered-list-answer">{t(`answer.${answer}`)}</strong>
    </li>
  ))
  return ordered ? (
    <ol className="answered-list answered-list-ordered">{items}</ol>
  ) : (
    <ul className="answered-list">{items}</ul>
  )
}
