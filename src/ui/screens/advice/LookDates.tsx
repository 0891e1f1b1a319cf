import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import { DateLines } from '#ui/parts/DateLines.tsx'
import { Day } from '#ui/parts/Day.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { AdviceSection } from './AdviceSection.tsx'
import type { Look } from './look.ts'
import { WhyDates } from './WhyDates.tsx'

interface Props {
  readonly looks: readonly Look[]
  readonly texts: Pick<Texts, 'rhythms'>
  /** The dates as a file, and why they are these; without it that is a fold alone. */
  readonly calendar?: ReactNode
}

/** When to fill in the questions again: both dates, a line each and never merged. */
export function LookDates({ looks, texts, calendar }: Props) {
  const { t } = useTranslation('advice')
  if (looks.length === 0) return null
  return (
    <AdviceSection title={t('again.title')}>
      <DateLines
        lines={looks.map(({ rhythm, dueOn }) => ({
          key: rhythm,
          name: t(`again.${rhythm}`),
          day: <Day on={dueOn} />,
        }))}
      />
      {calendar ?? (
        <Disclosure summary={t('again.why')}>
          <WhyDates looks={looks} texts={texts} />
        </Disclosure>
      )}
    </AdviceSection>
  )
}
