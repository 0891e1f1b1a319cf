import { useTranslation } from 'react-i18next'
import type { Advice } from '#advice/advice.ts'
import type { Texts } from '#pack/pack.ts'
import type { Role } from '#tree/decision-tree.ts'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { AdviceSection } from './AdviceSection.tsx'

interface Props {
  readonly advice: Pick<Advice, 'outcome' | 'route'>
  readonly texts: Pick<Texts, 'outcomes'>
  readonly voice: Role
}

/** Where no direction is advised: what to do now, by the question that led there. */
export function NextSteps({ advice, texts, voice }: Props) {
  const { t } = useTranslation('advice')
  const led = advice.route.at(-1)?.question ?? ''
  const steps = texts.outcomes[advice.outcome.id]?.next?.[led]?.[voice]
  if (steps === undefined) return null
  return (
    <AdviceSection title={t('next')}>
      <ul>
        {steps.map((step) => (
          <li key={step}>
            <Emphasised text={step} />
          </li>
        ))}
      </ul>
    </AdviceSection>
  )
}
