import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { Reminder } from '#reminder/reminders-of.ts'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { DueDay } from './DueDay.tsx'
import './next-dates.css'

interface NextDatesProps {
  readonly due: readonly Reminder[]
  readonly rhythms: Texts['rhythms']
}

/** Both days on which to look again, side by side, and that nothing will ring. */
export function NextDates({ due, rhythms }: NextDatesProps) {
  const { t } = useTranslation('history')
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('again.title')}</h2>
      <p>{t('again.intro')}</p>
      {due.length === 0 ? (
        <p>{t('again.none')}</p>
      ) : (
        <>
          <ul className="next-dates">
            {due.map((reminder) => (
              <li key={reminder.rhythm} className="next-dates-date" data-state={reminder.state}>
                <h3 className="next-dates-name">{t(`again.${reminder.rhythm}`)}</h3>
                <p className="next-dates-day">
                  <DueDay reminder={reminder} />
                </p>
                <p>
                  <Emphasised text={rhythms[reminder.rhythm]} />
                </p>
              </li>
            ))}
          </ul>
          <p>{t('again.cannotRing')}</p>
        </>
      )}
    </section>
  )
}
