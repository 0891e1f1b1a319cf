import { useTranslation } from 'react-i18next'
import type { Reminder } from '#reminder/reminders-of.ts'
import { DateLines } from '#ui/parts/DateLines.tsx'
import { DueDay } from './DueDay.tsx'

/** The days on which to look again, a line each and never merged. */
export function DueLines({ due }: { readonly due: readonly Reminder[] }) {
  const { t } = useTranslation('history')
  return (
    <DateLines
      lines={due.map((reminder) => ({
        key: reminder.rhythm,
        name: t(`again.${reminder.rhythm}`),
        day: <DueDay reminder={reminder} />,
      }))}
    />
  )
}
