import { useTranslation } from 'react-i18next'
import type { OrderedPoint } from '#advice/advice.ts'
import type { Texts } from '#pack/pack.ts'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import './role-points.css'

interface Props {
  readonly points: readonly OrderedPoint[]
  readonly texts: Texts
}

/** One role's points, those with a reason first, and below them what holds for all of them. */
export function RolePoints({ points, texts }: Props) {
  const footnotes = [...new Set(points.flatMap(({ point }) => point.footnote ?? []))]
  return (
    <>
      <ul className="role-points">
        {points.map(({ point, because }) => (
          <li key={point.id}>
            <Emphasised text={texts.points[point.id] ?? ''} />
            <Reason because={because} texts={texts} />
          </li>
        ))}
      </ul>
      {footnotes.map((id) => (
        <p key={id} className="role-points-note">
          <Emphasised text={texts.footnotes[id] ?? ''} />
        </p>
      ))}
    </>
  )
}

/** A concern's title; what is unmet at the gate stands above already. */
function Reason({ because, texts }: Pick<OrderedPoint, 'because'> & Pick<Props, 'texts'>) {
  const { t, i18n } = useTranslation('advice')
  const names = because.flatMap(({ kind, id }) =>
    kind === 'concern' ? [texts.concerns[id]?.title ?? ''] : [],
  )
  if (names.length === 0) return null
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names)
  return <p className="role-points-note">{t('points.because', { names: list })}</p>
}
