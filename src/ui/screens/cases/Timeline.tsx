import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { isDay } from '#reminder/calendar.ts'
import { isWithinProcess } from '#reminder/process-weeks.ts'
import { Day } from '#ui/parts/Day.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Said } from '#ui/parts/Said.tsx'
import { DayInput } from '#ui/screens/agreements/DayInput.tsx'
import { useOpenInPrint } from '#ui/screens/advice/use-open-in-print.ts'
import { TimelinePicture } from './TimelinePicture.tsx'
import type { TimelineEvent, TimelineRow } from './timeline-of.ts'
import './timeline.css'

interface Props {
  readonly rows: readonly TimelineRow[]
  readonly today: string
  /** As kept or typed. */
  readonly firstSickOn: string
  /** How keeping it went. */
  readonly said?: 'saved' | 'notSaved' | undefined
  readonly onFirstSickOn: (day: string) => void
}

/** What happened in a case and what is to come: as a picture, and as a table that says the same. */
export function Timeline({ rows, today, firstSickOn, said, onFirstSickOn }: Props) {
  const { t } = useTranslation('cases')
  const id = useId()
  const place = useOpenInPrint<HTMLElement>()
  const isFit = isDay(firstSickOn) && isWithinProcess(firstSickOn, today)
  const isWrong = firstSickOn !== '' && !isFit
  return (
    <section aria-labelledby={id} ref={place}>
      <h2 id={id}>{t('timeline.title')}</h2>
      {rows.length === 0 ? (
        <p>{t('timeline.none')}</p>
      ) : (
        <>
          <TimelinePicture rows={rows} today={today} />
          <Disclosure summary={t('timeline.table')}>
            <table className="timeline-table" aria-label={t('timeline.table')}>
              <thead>
                <tr>
                  <th scope="col">{t('timeline.day')}</th>
                  <th scope="col">{t('timeline.what')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.key} data-coming={row.on > today || undefined}>
                    <th scope="row">
                      <When row={row} />
                    </th>
                    <td>
                      <What what={row.what} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Disclosure>
        </>
      )}
      <Disclosure summary={t('timeline.sick.summary')}>
        <DayInput
          label={t('timeline.sick.label')}
          hint={t('timeline.sick.hint')}
          value={firstSickOn}
          remark={isWrong ? t('timeline.sick.wrong') : undefined}
          onChange={onFirstSickOn}
        />
        <Said>{said && t(`timeline.sick.${said}`)}</Said>
      </Disclosure>
    </section>
  )
}

function When({ row }: { readonly row: TimelineRow }) {
  const { t } = useTranslation('cases')
  return (
    <>
      {row.what.kind === 'process' && `${t('timeline.around')} `}
      <Day on={row.on} />
      {row.until !== undefined && (
        <>
          {' '}
          {t('timeline.until')} <Day on={row.until} />
        </>
      )}
    </>
  )
}

function What({ what }: { readonly what: TimelineEvent }) {
  const { t } = useTranslation(['cases', 'insight'])
  switch (what.kind) {
    case 'begun':
    case 'closed':
    case 'agreements':
    case 'evaluated':
      return t(`timeline.${what.kind}`)
    case 'run': {
      const { outcomeTitle, withCounsellor } = what
      return (
        <>
          {outcomeTitle === undefined
            ? t('timeline.run')
            : t('timeline.runEnded', { outcome: outcomeTitle })}
          {withCounsellor && `, ${t('timeline.withCounsellor')}`}
        </>
      )
    }
    case 'due':
      return t(`timeline.due.${what.rhythm}`)
    case 'process':
      return t(`insight:process.step.${what.step}`)
  }
}
