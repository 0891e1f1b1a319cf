import { useTranslation } from 'react-i18next'
import { dayFields } from '#agreement/sheet.ts'
import type { DayField } from '#agreement/sheet.ts'
import { dayProblems } from '#agreement/sheet-problems.ts'
import { writtenDay } from '#ui/parts/written-day.ts'
import { DayInput } from './DayInput.tsx'
import type { Editing, LatestDays } from './editing.ts'

interface Props extends Editing {
  readonly latest: LatestDays
}

/** Until when it holds, when it is evaluated, and the counsellor's moment. */
export function Until({ sheet, latest, onChange, onLeave }: Props) {
  const { t, i18n } = useTranslation('agreement')
  const problems = dayProblems(sheet, latest)
  const remarkOn = (id: DayField): string | undefined => {
    const found = problems.find((one) => one.id === id)
    if (found === undefined) return undefined
    const last = id === 'counsellor-on' ? latest.withCounsellor : latest.together
    const day = last === undefined ? '' : writtenDay(last, i18n.resolvedLanguage ?? i18n.language)
    return t(`day.problem.${found.problem}`, { day })
  }
  return dayFields.map((id) => (
    <DayInput
      key={id}
      label={t(`day.${id}.label`)}
      hint={t(`day.${id}.hint`)}
      value={sheet.days[id] ?? ''}
      remark={remarkOn(id)}
      onChange={(on) => onChange({ kind: 'day', id, on })}
      onLeave={onLeave}
    />
  ))
}
