import { useId } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '#tree/decision-tree.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Card } from '#ui/parts/Card.tsx'
import { Day } from '#ui/parts/Day.tsx'
import { ConfirmErase } from '#ui/parts/ConfirmErase.tsx'
import { listedWords } from './listed-words.ts'
import './run-row.css'

/** A kept run, as one row of the list. */
export interface RunItem {
  readonly id: string
  /** The record's `seq`: the order in which runs were begun. */
  readonly number: number
  readonly startedOn: string
  /** Absent while it is unfinished. */
  readonly finishedOn?: string | undefined
  readonly outcomeTitle?: string | undefined
  readonly atTable: readonly Role[]
  readonly packName: string
  readonly packVersion: string
  /** How many questions are answered. */
  readonly answered: number
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
  return (
    <Card as="li" labelledBy={id}>
      <h3 className="run-row-name" id={id}>
        {t('run.name', { number: run.number })}{' '}
        <span className="run-row-state" data-state={state}>
          {t(`run.${state}`)}
        </span>
      </h3>
      {state === 'unreadable' ? <p>{t('run.unreadableBody')}</p> : null}
      <dl className="run-row-facts">
        {run.outcomeTitle === undefined ? null : (
          <Fact name={t('run.outcome')}>
            <strong>{run.outcomeTitle}</strong>
          </Fact>
        )}
        <Fact name={t('run.startedOn')}>
          <Day on={run.startedOn} />
        </Fact>
        {run.finishedOn === undefined ? null : (
          <Fact name={t('run.finishedOn')}>
            <Day on={run.finishedOn} />
          </Fact>
        )}
        <Fact name={t('run.answered')}>{t('run.answeredCount', { count: run.answered })}</Fact>
        <Fact name={t('run.atTable')}>
          {listedWords(
            run.atTable.map((role) => t(`role.${role}`)),
            i18n.language,
          )}
        </Fact>
        <Fact name={t('run.pack')}>
          {t('run.packVersion', { name: run.packName, version: run.packVersion })}
        </Fact>
      </dl>
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
          action={t('run.erase')}
          question={t('run.eraseQuestion', { number: run.number })}
          final={t('run.eraseFinal')}
          describedBy={id}
          onErase={onErase}
        />
      </div>
    </Card>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
