import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { Choice } from '#tree/decision-tree.ts'
import { ChoiceTable } from '#ui/parts/ChoiceTable.tsx'
import { AdviceSection } from './AdviceSection.tsx'
import { OpenInPrint } from './OpenInPrint.tsx'

interface Props {
  readonly choices: readonly Choice[]
  readonly texts: Texts
}

/** The ways to start, evenly: whatever the outcome, all are shown in the tree's order. */
export function StartChoices({ choices, texts }: Props) {
  const { t } = useTranslation('advice')
  return (
    <AdviceSection title={t('choices.title')}>
      <OpenInPrint summary={t('choices.show')}>
        <ChoiceTable ids={choices.map(({ id }) => id)} texts={texts.choices} />
      </OpenInPrint>
    </AdviceSection>
  )
}
