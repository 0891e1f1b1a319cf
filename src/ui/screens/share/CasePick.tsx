import { useTranslation } from 'react-i18next'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'

interface Props {
  readonly cases: readonly { readonly id: string; readonly label: string }[]
  readonly chosen?: string | undefined
  readonly onChoose: (id: string) => void
}

/** Whose agreements they are, where there is more than one; never guessed. */
export function CasePick({ cases, chosen, onChoose }: Props) {
  const { t } = useTranslation('sharing')
  return (
    <RadioGroup
      name="case"
      legend={t('file.which')}
      options={cases.map(({ id, label }) => ({ value: id, label }))}
      value={chosen}
      onChange={onChoose}
    />
  )
}
