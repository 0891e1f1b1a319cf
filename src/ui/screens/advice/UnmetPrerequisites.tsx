import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { Step } from '#run/step.ts'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { AdviceSection } from './AdviceSection.tsx'

interface Props {
  readonly unmet: readonly Step[]
  readonly texts: Pick<Texts, 'questions'>
}

/** Each condition that is not met or not sure; behind one press, what helps to meet it. */
export function UnmetPrerequisites({ unmet, texts }: Props) {
  const { t } = useTranslation(['advice', 'common'])
  if (unmet.length === 0) return null
  return (
    <AdviceSection title={t('unmet.title')}>
      <ul>
        {unmet.map(({ question, answer }) => (
          <li key={question}>
            {texts.questions[question]?.label}: <strong>{t(`common:answer.${answer}`)}</strong>
          </li>
        ))}
      </ul>
      <Disclosure summary={t('unmet.whatHelps')}>
        {unmet.map((step) => (
          <Helps key={step.question} step={step} texts={texts} />
        ))}
      </Disclosure>
    </AdviceSection>
  )
}

function Helps({ step, texts }: { readonly step: Step } & Pick<Props, 'texts'>) {
  const text = texts.questions[step.question]
  const topic = step.answer === 'unsure' ? [text?.topic ?? ''] : []
  return (
    <>
      <h3>{text?.label}</h3>
      <ul>
        {[...topic, ...(text?.whatHelps ?? [])].map((help) => (
          <li key={help}>
            <Emphasised text={help} />
          </li>
        ))}
      </ul>
    </>
  )
}
