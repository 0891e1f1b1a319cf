import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { Step } from '#run/step.ts'
import { Card } from '#ui/parts/Card.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { AdviceSection } from './AdviceSection.tsx'
import './unmet-prerequisites.css'

interface Props {
  readonly unmet: readonly Step[]
  readonly texts: Texts
}

/** Each condition that is not met or not sure, with what helps to meet it. */
export function UnmetPrerequisites({ unmet, texts }: Props) {
  const { t } = useTranslation('advice')
  if (unmet.length === 0) return null
  return (
    <AdviceSection title={t('unmet.title')} lead={t('unmet.lead')}>
      <ul className="unmet-prerequisites">
        {unmet.map((step) => (
          <Card key={step.question} as="li">
            <Unmet step={step} texts={texts} />
          </Card>
        ))}
      </ul>
    </AdviceSection>
  )
}

function Unmet({ step, texts }: { readonly step: Step; readonly texts: Texts }) {
  const { t } = useTranslation(['advice', 'common'])
  const text = texts.questions[step.question]
  const helps = text?.whatHelps ?? []
  return (
    <>
      <h3>{text?.label}</h3>
      <p className="unmet-prerequisites-answer">
        {t('unmet.answered', { answer: t(`common:answer.${step.answer}`) })}
      </p>
      {helps.length > 0 && (
        <>
          <p className="unmet-prerequisites-lead">{t('unmet.whatHelps')}</p>
          <ul className="unmet-prerequisites-helps">
            {helps.map((help) => (
              <li key={help}>
                <Emphasised text={help} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
