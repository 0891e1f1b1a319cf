import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { isDay } from '#reminder/calendar.ts'
import { isWithinProcess, processWeeksOf } from '#reminder/process-weeks.ts'
import type { ProcessWeek } from '#reminder/process-weeks.ts'
import { ChoiceRow } from '#ui/parts/ChoiceRow.tsx'
import { Day } from '#ui/parts/Day.tsx'
import { writtenDay } from '#ui/parts/written-day.ts'
import { Said } from '#ui/parts/Said.tsx'
import type { SickDay } from './sick-day.ts'
import './process-weeks.css'

interface Props {
  readonly sick: SickDay
  readonly today: string
  /** The talk at which the next look fits, if there is one. */
  readonly offeredOn: string | undefined
  readonly accepted: boolean
  readonly onAccept: (accepted: boolean) => void
}

/** About when the law asks for which step, from the first day of sick leave. */
export function ProcessWeeks({ sick, today, offeredOn, ...rest }: Props) {
  const { t, i18n } = useTranslation('insight')
  const id = useId()
  const { firstSickOn, said } = sick
  const isFit = isDay(firstSickOn) && isWithinProcess(firstSickOn, today)
  const isWrong = firstSickOn !== '' && !isFit
  const language = i18n.resolvedLanguage ?? i18n.language
  return (
    <div className="process-weeks">
      <p id={`${id}-intro`}>
        {t('process.intro')} {t(sick.isKept ? 'process.kept' : 'process.notKept')}
      </p>
      <label className="process-weeks-label" htmlFor={id}>
        {t('process.label')}
      </label>
      <input
        id={id}
        className="process-weeks-day"
        type="date"
        max={today}
        value={firstSickOn}
        autoComplete="off"
        aria-describedby={isWrong ? `${id}-wrong` : `${id}-intro`}
        aria-invalid={isWrong}
        onChange={(event) => sick.onFirstSickOn(event.currentTarget.value)}
      />
      {isWrong && (
        <p className="process-weeks-wrong" id={`${id}-wrong`}>
          {t('process.wrong')}
        </p>
      )}
      <Said>{said && t(`process.${said}`)}</Said>
      {isFit && (
        <>
          {offeredOn === undefined ? (
            <p>{t('process.noOffer')}</p>
          ) : (
            <ChoiceRow
              kind="checkbox"
              label={t('process.offer', { day: writtenDay(offeredOn, language) })}
              hint={t('process.offerHint')}
              checked={rest.accepted}
              onChange={() => rest.onAccept(!rest.accepted)}
            />
          )}
          <h3>{t('process.list')}</h3>
          <p>{t('process.check')}</p>
          <ol className="process-weeks-list">
            {processWeeksOf(firstSickOn).map((one) => (
              <Week key={`${one.step} ${one.week}`} one={one} today={today} />
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

function Week({ one, today }: { readonly one: ProcessWeek; readonly today: string }) {
  const { t } = useTranslation('insight')
  const { step, week, around, until } = one
  const isPast = (until?.around ?? around) < today
  return (
    <li className="process-weeks-week" data-past={isPast || undefined}>
      <span className="process-weeks-when">
        {until === undefined
          ? t('process.week', { week })
          : t('process.weeks', { from: week, to: until.week })}
        {', '}
        {t('process.around')} <Day on={around} />
        {until !== undefined && (
          <>
            {' '}
            {t('process.until')} <Day on={until.around} />
          </>
        )}
        {isPast && ` (${t('process.past')})`}
      </span>
      <span>{t(`process.step.${step}`)}</span>
    </li>
  )
}
