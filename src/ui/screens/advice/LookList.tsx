import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import { Day } from '#ui/parts/Day.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import type { Look } from './look.ts'
import './look-list.css'

interface Props {
  readonly looks: readonly Look[]
  readonly texts: Pick<Texts, 'rhythms'>
}

/** Both dates, side by side and never merged, each with its rhythm's own text. */
export function LookList({ looks, texts }: Props) {
  const { t } = useTranslation('advice')
  return (
    <ul className="look-list">
      {looks.map(({ rhythm, dueOn }) => (
        <li key={rhythm} className="look-list-look">
          <h3 className="look-list-title">{t(`again.${rhythm}`)}</h3>
          <p className="look-list-day">
            <strong>
              <Day on={dueOn} />
            </strong>
          </p>
          <p>
            <Emphasised text={texts.rhythms[rhythm]} />
          </p>
        </li>
      ))}
    </ul>
  )
}
