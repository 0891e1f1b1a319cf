import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '#tree/decision-tree.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Card } from '#ui/parts/Card.tsx'
import { ConfirmErase } from '#ui/parts/ConfirmErase.tsx'
import { writtenDay } from '#ui/parts/written-day.ts'
import { listedWords } from './listed-words.ts'
import './run-row.css'

/** A kept run, as one row of the list. */
export interface RunItem {
  readonly id: string
  readonly startedOn: string
  /** Absent while it is unfinished. */
  readonly finishedOn?: string | undefined
  readonly outcomeTitle?: string | undefined
  readonly atTable: readonly Role[]
  /** Its pack or its steps can no longer be read. */
  readonly unreadable?: boolean
}

interface RunRowProps {
  readonly run: RunItem
  readonly onOpen: () => void
  readonly onResume: () => void
  readonly onErase: () => void
}

/** One kept run: what it is, and what can be done with it. */
export function RunRow({ run, onOpen, onResume, onErase }: RunRowProps) {
  const { t, i18n } = useTranslation('history')
  const id = useId()
  const state =
    run.unreadable === true
      ? 'unreadable'
      : run.finishedOn === undefined
        ? 'unfinished'
        : 'finished'
  const written = (day: string) => writtenDay(day, i18n.resolvedLanguage ?? i18n.language)
  const name =
    run.finishedOn === undefined
      ? t('run.name.unfinished', { day: written(run.startedOn) })
      : t('run.name.finished', { day: written(run.finishedOn) })
  return (
    <Card as="li" labelledBy={id}>
      <h2 className="run-row-name" id={id}>
        {name}{' '}
        {state !== 'finished' && (
          <span className="run-row-state" data-state={state}>
            {t(`run.${state}`)}
          </span>
        )}
      </h2>
      {state === 'unreadable' ? <p>{t('run.unreadableBody')}</p> : null}
      {run.outcomeTitle === undefined ? null : (
        <p className="run-row-outcome">{run.outcomeTitle}</p>
      )}
      {run.atTable.length < 2 ? null : (
        <p className="run-row-table">
          {t('run.atTable')}
          {': '}
          {listedWords(
            run.atTable.map((role) => t(`role.${role}`)),
            i18n.language,
          )}
        </p>
      )}
      <div className="run-row-actions">
        {state === 'finished' ? (
          <Button kind="secondary" describedBy={id} onPress={onOpen}>
            {t('run.open')}
          </Button>
        ) : null}
        {state === 'unfinished' ? (
          <Button describedBy={id} onPress={onResume}>
            {t('run.resume')}
          </Button>
        ) : null}
        <ConfirmErase
          what="one"
          action={t('run.erase')}
          question={t('run.eraseQuestion', { name })}
          final={t('run.eraseFinal')}
          describedBy={id}
          onErase={onErase}
        />
      </div>
    </Card>
  )
}
