import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConcernText, Texts } from '#pack/pack.ts'
import type { ConcernId } from '#tree/decision-tree.ts'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import type { TakeOverOf } from '#ui/screens/agreements/take-over.ts'
import { AdviceSection } from './AdviceSection.tsx'

interface Props {
  readonly concerns: readonly ConcernId[]
  readonly texts: Pick<Texts, 'concerns'>
  readonly takeOver?: TakeOverOf | undefined
}

/** What to agree on before the start; each unfolds to why, and an agreement that may be taken over. */
export function ArrangeFirst({ concerns, texts, takeOver }: Props) {
  const { t } = useTranslation('advice')
  if (concerns.length === 0) return null
  return (
    <AdviceSection title={t('arrange.title')}>
      {concerns.map((id) => (
        <Concern key={id} text={texts.concerns[id]} takeOver={takeOver} />
      ))}
    </AdviceSection>
  )
}

interface ConcernProps {
  readonly text: ConcernText | undefined
  readonly takeOver: TakeOverOf | undefined
}

function Concern({ text, takeOver }: ConcernProps) {
  const shownBy = useId()
  if (text === undefined) return null
  return (
    <Disclosure summary={text.title}>
      <p>
        <Emphasised text={text.why} />
      </p>
      <blockquote id={shownBy}>
        <p>
          <Emphasised text={text.agreement} />
        </p>
      </blockquote>
      {takeOver?.({ text: text.agreement, who: ['employee', 'manager'], shownBy })}
    </Disclosure>
  )
}
