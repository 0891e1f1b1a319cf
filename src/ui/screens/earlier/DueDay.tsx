import { useTranslation } from 'react-i18next'
import type { Reminder } from '#reminder/reminders-of.ts'
import { Day } from '#ui/parts/Day.tsx'
import './due-day.css'

/** The day on which to look again, and how far off that is. */
export function DueDay({ reminder }: { readonly reminder: Reminder }) {
  const { t } = useTranslation('history')
  const { daysLeft } = reminder
  const far =
    daysLeft === 0
      ? t('due.when.today')
      : daysLeft > 0
        ? t('due.when.in', { count: daysLeft })
        : t('due.when.ago', { count: -daysLeft })
  return (
    <>
      <Day on={reminder.dueOn} /> <span className="due-day-far">({far})</span>
    </>
  )
}
