import { useTranslation } from 'react-i18next'
import { MoreButton } from '#ui/parts/MoreButton.tsx'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import { useFew } from '#ui/parts/use-few.ts'

interface Props {
  readonly cases: readonly { readonly id: string; readonly label: string }[]
  readonly chosen?: string | undefined
  readonly onChoose: (id: string) => void
}

/** Whose agreements they are, where there is more than one; never guessed. */
export function CasePick({ cases, chosen, onChoose }: Props) {
  const { t } = useTranslation('sharing')
  const few = useFew(cases)
  return (
    <>
      <RadioGroup
        name="case"
        legend={t('file.which')}
        options={few.shown.map(({ id, label }) => ({ value: id, label }))}
        value={chosen}
        onChange={onChoose}
      />
      <MoreButton few={few} />
    </>
  )
}
