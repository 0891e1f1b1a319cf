import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reminder } from '#reminder/reminders-of.ts'
import { DueLines } from './DueLines.tsx'

/** Both days on which to look again, and that nothing will ring. */
export function NextDates({ due }: { readonly due: readonly Reminder[] }) {
  const { t } = useTranslation('history')
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('again.title')}</h2>
      {due.length === 0 ? (
        <p>{t('again.none')}</p>
      ) : (
        <>
          <DueLines due={due} />
          <p>{t('again.cannotRing')}</p>
        </>
      )}
    </section>
  )
}
