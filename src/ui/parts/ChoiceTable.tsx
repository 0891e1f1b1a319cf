import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import { Emphasised } from './Emphasised.tsx'
import './choice-table.css'

interface Props {
  /** In the tree's order; none is put first. */
  readonly ids: readonly string[]
  readonly texts: Texts['choices']
}

/** Benefits and drawbacks of each way to start, side by side; stands under an h2. */
export function ChoiceTable({ ids, texts }: Props) {
  const { t } = useTranslation('advice')
  return (
    <ul className="choice-table">
      {ids.map((id) => (
        <li key={id} className="choice-table-choice">
          <h3 className="choice-table-name">{texts[id]?.name}</h3>
          <Sides title={t('choices.benefits')} sides={texts[id]?.benefits ?? []} kind="benefits" />
          <Sides
            title={t('choices.drawbacks')}
            sides={texts[id]?.drawbacks ?? []}
            kind="drawbacks"
          />
        </li>
      ))}
    </ul>
  )
}

interface SidesProps {
  readonly title: string
  readonly sides: readonly string[]
  readonly kind: 'benefits' | 'drawbacks'
}

function Sides({ title, sides, kind }: SidesProps) {
  const id = useId()
  return (
    <div className={`choice-table-sides choice-table-${kind}`}>
      <p className="choice-table-title" id={id}>
        {title}
      </p>
      <ul aria-labelledby={id}>
        {sides.map((side) => (
          <li key={side}>
            <Emphasised text={side} />
          </li>
        ))}
      </ul>
    </div>
  )
}
