import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { Step } from '#run/step.ts'
import type { Role } from '#tree/decision-tree.ts'
import { AnsweredList } from './AnsweredList.tsx'
import { AdviceSection } from './AdviceSection.tsx'

interface Props {
  readonly deciding: readonly Step[]
  readonly texts: Texts
  readonly voice: Role
}

/** Why: the answers that decided the outcome, as they were asked. */
export function AdviceReasons({ deciding, texts, voice }: Props) {
  const { t } = useTranslation('advice')
  if (deciding.length === 0) return null
  return (
    <AdviceSection title={t('why.title')} lead={t('why.lead', { count: deciding.length })}>
      <AnsweredList steps={deciding} texts={texts} voice={voice} />
    </AdviceSection>
  )
}
