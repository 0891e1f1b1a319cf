import { useTranslation } from 'react-i18next'
import { starts } from '#agreement/sheet.ts'
import type { Start } from '#agreement/sheet.ts'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import type { Editing } from './editing.ts'

/** The one line that only the employee may add (guideline, section 5). */
export function StartLine({ sheet, onChange }: Editing) {
  const { t } = useTranslation('agreement')
  const options = ['none' as const, ...starts]
  return (
    <RadioGroup<Start | 'none'>
      legend={t('start.label')}
      hint={t('start.hint')}
      name="start"
      options={options.map((value) => ({ value, label: t(`start.${value}`) }))}
      value={sheet.start ?? 'none'}
      onChange={(start) => onChange({ kind: 'start', start: start === 'none' ? undefined : start })}
    />
  )
}
