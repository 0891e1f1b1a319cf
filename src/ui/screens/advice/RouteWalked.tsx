import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { Step } from '#run/step.ts'
import type { Role } from '#tree/decision-tree.ts'
import { AdviceSection } from './AdviceSection.tsx'
import { AnsweredList } from './AnsweredList.tsx'
import { OpenInPrint } from './OpenInPrint.tsx'

interface Props {
  readonly route: readonly Step[]
  readonly texts: Texts
  readonly voice: Role
  /** The same as a drawing. */
  readonly picture?: ReactNode
}

/** Every question on the live path with its answer, first question first. */
export function RouteWalked({ route, texts, voice, picture }: Props) {
  const { t } = useTranslation('advice')
  return (
    <AdviceSection title={t('route.title')}>
      <OpenInPrint summary={t('route.show', { count: route.length })}>
        <AnsweredList steps={route} texts={texts} voice={voice} ordered />
      </OpenInPrint>
      {picture}
    </AdviceSection>
  )
}
