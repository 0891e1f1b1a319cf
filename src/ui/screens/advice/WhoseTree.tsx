import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { AdviceSection } from './AdviceSection.tsx'
import { Colophon } from './Colophon.tsx'

interface Props {
  readonly texts: Texts
  readonly packVersion: string
  readonly publishedOn: string
  readonly finishedOn: string
}

/** Whose tree this is, in short, and exactly which version was walked when. */
export function WhoseTree({ texts, ...which }: Props) {
  const { t } = useTranslation('advice')
  return (
    <AdviceSection title={t('whose.title')}>
      <p>
        <Emphasised text={texts.statement[0] ?? ''} />
      </p>
      <p className="no-print">
        <a href="#/over">{t('whose.more')}</a>
      </p>
      <Colophon texts={texts} {...which} />
    </AdviceSection>
  )
}
