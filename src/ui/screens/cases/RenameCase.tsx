import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cleanLabel, labelProblem } from '#history/label.ts'
import { Button } from '#ui/parts/Button.tsx'
import { LabelField } from './LabelField.tsx'

interface Props {
  readonly label: string
  readonly onRename: (label: string) => void
}

/** Other words for a case. */
export function RenameCase({ label, onRename }: Props) {
  const { t } = useTranslation('cases')
  const [typed, setTyped] = useState(label)
  const problem = labelProblem(typed)
  return (
    <>
      <LabelField
        label={t('new.label')}
        hint={t('new.labelHint')}
        value={typed}
        error={problem && t(`new.problem.${problem}`)}
        onChange={setTyped}
      />
      <Button
        kind="secondary"
        onPress={() => {
          if (problem === undefined) onRename(cleanLabel(typed))
        }}
      >
        {t('page.rename.save')}
      </Button>
    </>
  )
}
