import { useTranslation } from 'react-i18next'
import type { Needed } from '#advice/fewest-changes.ts'
import type { Texts } from '#pack/pack.ts'
import type { Role } from '#tree/decision-tree.ts'
import './needed-list.css'

interface Props {
  readonly needed: readonly Needed[]
  readonly texts: Pick<Texts, 'questions'>
  readonly voice: Role
  /** With what helps to meet a prerequisite. */
  readonly helps?: boolean
}

/** Questions, each with the answer that would be needed; any one of them where there are more. */
export function NeededList({ needed, texts, voice, helps = false }: Props) {
  const { t } = useTranslation(['insight', 'common'])
  return (
    <ul className="needed-list">
      {needed.map(({ question, answers }) => {
        const text = texts.questions[question]
        const whatHelps = helps && answers.includes('yes') ? (text?.whatHelps ?? []) : []
        const words = answers.map((answer) => t(`common:answer.${answer}`))
        return (
          <li key={question} className="needed-list-item">
            <span>{text?.voices[voice].ask}</span>{' '}
            <strong className="needed-list-answer">
              {words.reduce((one, other) => t('insight:change.or', { one, other }))}
            </strong>
            {whatHelps.length > 0 && (
              <div className="needed-list-helps">
                <p>{t('insight:change.helps')}</p>
                <ul>
                  {whatHelps.map((help) => (
                    <li key={help}>{help}</li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
