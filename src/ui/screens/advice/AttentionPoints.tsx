import { useTranslation } from 'react-i18next'
import type { PointsOfRole } from '#advice/advice.ts'
import type { Texts } from '#pack/pack.ts'
import type { Perspective } from '#run/people.ts'
import type { TakeOverOf } from '#ui/screens/agreements/take-over.ts'
import { AdviceSection } from './AdviceSection.tsx'
import { RolePoints } from './RolePoints.tsx'

interface Props {
  readonly points: readonly PointsOfRole[]
  readonly texts: Texts
  readonly own: Perspective
  readonly takeOver?: TakeOverOf | undefined
}

/** All attention points of the three roles; one's own are addressed to "you". */
export function AttentionPoints({ points, texts, own, takeOver }: Props) {
  const { t } = useTranslation('advice')
  return (
    <AdviceSection title={t('points.title')} lead={t('points.lead')}>
      {points.map(({ role, points: ordered }) => (
        <RolePoints
          key={role}
          title={role === own ? t('points.own') : t(`points.for.${role}`)}
          points={ordered}
          texts={texts}
          takeOver={takeOver}
        />
      ))}
    </AdviceSection>
  )
}
