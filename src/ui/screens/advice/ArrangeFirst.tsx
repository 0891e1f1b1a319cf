import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConcernText, Texts } from '#pack/pack.ts'
import type { ConcernId } from '#tree/decision-tree.ts'
import { Card } from '#ui/parts/Card.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import type { TakeOverOf } from '#ui/screens/agreements/take-over.ts'
import { AdviceSection } from './AdviceSection.tsx'
import './arrange-first.css'

interface Props {
  readonly concerns: readonly ConcernId[]
  readonly texts: Texts
  readonly takeOver?: TakeOverOf | undefined
}

/** What to agree on before the start, each with an agreement that may be taken over. */
export function ArrangeFirst({ concerns, texts, takeOver }: Props) {
  const { t } = useTranslation('advice')
  if (concerns.length === 0) return null
  return (
    <AdviceSection title={t('arrange.title')} lead={t('arrange.lead')}>
      <ul className="arrange-first">
        {concerns.map((id) => (
          <Card key={id} as="li">
            <Concern text={texts.concerns[id]} takeOver={takeOver} />
          </Card>
        ))}
      </ul>
    </AdviceSection>
  )
}

interface ConcernProps {
  readonly text: ConcernText | undefined
  readonly takeOver: TakeOverOf | undefined
}

function Concern({ text, takeOver }: ConcernProps) {
  const shownBy = useId()
  const { t } = useTranslation('advice')
  if (text === undefined) return null
  return (
    <>
      <h3>{text.title}</h3>
      <p>
        <Emphasised text={text.why} />
      </p>
      <figure className="arrange-first-agreement">
        <figcaption>{t('arrange.agreement')}</figcaption>
        <blockquote id={shownBy}>
          <p>
            <Emphasised text={text.agreement} />
          </p>
        </blockquote>
        {takeOver?.({ text: text.agreement, who: ['employee', 'manager'], shownBy })}
      </figure>
    </>
  )
}
