import { useTranslation } from 'react-i18next'
import type { Needed } from '#advice/fewest-changes.ts'
import type { Texts } from '#pack/pack.ts'

interface Props {
  readonly needed: readonly Needed[]
  readonly texts: Pick<Texts, 'questions'>
}

/** Questions, each with the answer that would be needed; any one of them where there are more. */
export function NeededList({ needed, texts }: Props) {
  const { t } = useTranslation(['insight', 'common'])
  return (
    <ul>
      {needed.map(({ question, answers }) => {
        const words = answers.map((answer) => t(`common:answer.${answer}`))
        return (
          <li key={question}>
            {texts.questions[question]?.label}:{' '}
            <strong>{words.reduce((one, other) => t('insight:change.or', { one, other }))}</strong>
          </li>
        )
      })}
    </ul>
  )
}
