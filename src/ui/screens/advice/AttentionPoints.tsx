import { useTranslation } from 'react-i18next'
import type { PointsOfRole } from '#advice/advice.ts'
import type { Texts } from '#pack/pack.ts'
import type { Perspective } from '#run/people.ts'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { AdviceSection } from './AdviceSection.tsx'
import { RolePoints } from './RolePoints.tsx'

interface Props {
  readonly points: readonly PointsOfRole[]
  readonly texts: Texts
  readonly own: Perspective
}

/** One's own attention points. */
export function OwnPoints({ points, texts, own }: Props) {
  const { t } = useTranslation('advice')
  return (
    <AdviceSection title={t('points.title')}>
      {points
        .filter(({ role }) => role === own)
        .map((one) => (
          <RolePoints key={one.role} points={one.points} texts={texts} />
        ))}
    </AdviceSection>
  )
}

/** Those of the two other roles, one press away. */
export function OthersPoints({ points, texts, own }: Props) {
  const { t } = useTranslation('advice')
  return points
    .filter(({ role }) => role !== own)
    .map((one) => (
      <Disclosure
        key={one.role}
        summary={t('points.count', {
          whose: t(`points.for.${one.role}`),
          count: one.points.length,
        })}
      >
        <RolePoints points={one.points} texts={texts} />
      </Disclosure>
    ))
}
