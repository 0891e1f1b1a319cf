import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Because, OrderedPoint } from '#advice/advice.ts'
import type { Texts } from '#pack/pack.ts'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import type { TakeOverOf } from '#ui/screens/agreements/take-over.ts'
import './role-points.css'

interface Props {
  readonly title: string
  readonly points: readonly OrderedPoint[]
  readonly texts: Texts
  readonly takeOver?: TakeOverOf | undefined
}

/** One role's points, those with a reason first, and their footnotes below them. */
export function RolePoints({ title, points, texts, takeOver }: Props) {
  const lines = useId()
  const footnotes = [...new Set(points.flatMap(({ point }) => point.footnote ?? []))]
  return (
    <div className="role-points">
      <h3 className="role-points-title">{title}</h3>
      <ul className="role-points-list">
        {points.map(({ point, because }) => (
          <li key={point.id} className={because.length > 0 ? 'role-points-first' : undefined}>
            <span id={`${lines}-${point.id}`}>
              <Emphasised text={texts.points[point.id] ?? ''} />
            </span>
            {point.footnote !== undefined && (
              <Mark number={footnotes.indexOf(point.footnote) + 1} />
            )}
            <Reason because={because} texts={texts} />
            {takeOver?.({
              text: texts.points[point.id] ?? '',
              who: [point.role],
              shownBy: `${lines}-${point.id}`,
              isPoint: true,
            })}
          </li>
        ))}
      </ul>
      {footnotes.map((id, at) => (
        <p key={id} className="role-points-footnote">
          <Mark number={at + 1} /> <Emphasised text={texts.footnotes[id] ?? ''} />
        </p>
      ))}
    </div>
  )
}

/** Read aloud as a footnote's number, since a bare raised figure says nothing. */
function Mark({ number }: { readonly number: number }) {
  const { t } = useTranslation('advice')
  return (
    <sup className="role-points-mark">
      <span className="visually-hidden"> {t('points.footnote')} </span>
      {number}
    </sup>
  )
}

function Reason({
  because,
  texts,
}: {
  readonly because: readonly Because[]
  readonly texts: Texts
}) {
  const { t, i18n } = useTranslation('advice')
  if (because.length === 0) return null
  const names = because.map((reason) => t('points.quoted', { name: nameOf(reason, texts) }))
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names)
  return <p className="role-points-because">{t('points.because', { names: list })}</p>
}

function nameOf({ kind, id }: Because, texts: Texts): string {
  switch (kind) {
    case 'concern':
      return texts.concerns[id]?.title ?? ''
    case 'prerequisite':
      return texts.questions[id]?.label ?? ''
  }
}
