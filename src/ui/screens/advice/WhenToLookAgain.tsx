import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import { AdviceSection } from './AdviceSection.tsx'
import type { Look } from './look.ts'
import { LookList } from './LookList.tsx'

interface Props {
  readonly looks: readonly Look[]
  readonly texts: Texts
}

/** When to walk the tree again, and that nothing will ring by itself. */
export function WhenToLookAgain({ looks, texts }: Props) {
  const { t } = useTranslation('advice')
  if (looks.length === 0) return null
  return (
    <AdviceSection title={t('again.title')}>
      <LookList looks={looks} texts={texts} />
      <p>{t('again.noRing')}</p>
    </AdviceSection>
  )
}
