import { useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { Reminder } from '#reminder/reminders-of.ts'
import { Button } from '#ui/parts/Button.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { ConfirmErase } from '#ui/parts/ConfirmErase.tsx'
import { Said } from '#ui/parts/Said.tsx'
import { NextDates } from './NextDates.tsx'
import { RunRow } from './RunRow.tsx'
import type { RunItem } from './RunRow.tsx'
import './history-screen.css'

interface HistoryScreenProps {
  /** Newest first, as `History.list` gives them. */
  readonly runs: readonly RunItem[]
  readonly due: readonly Reminder[]
  readonly rhythms: Texts['rhythms']
  /** The dates as a file, under them. */
  readonly calendar?: ReactNode
  readonly storage: 'device' | 'memory'
  /** What has just been done, read out politely: `Gewist`. */
  readonly announcement?: string | undefined
  /** `index` counts in `runs`, from 0. */
  readonly onOpen: (index: number) => void
  readonly onResume: (index: number) => void
  readonly onErase: (id: string) => void
  readonly onEraseAll: () => void
}

/** A long list is drawn a part at a time: all of 10,000 runs takes a minute. */
const rowsAtOnce = 25

/** The runs kept on this device, when to look again, and erasing. */
export function HistoryScreen(props: HistoryScreenProps) {
  const { t } = useTranslation(['history', 'lock', 'sharing'])
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const { runs } = props
  const [most, setMost] = useState(rowsAtOnce)
  const left = Math.max(0, runs.length - most)
  // What is erased takes its buttons with it; focus stays on the page.
  const stay = () => heading.current?.focus()
  return (
    <div className="history-screen">
      <PageTitle>{t('title')}</PageTitle>
      {props.storage === 'memory' ? (
        <Notice kind="warning" title={t('memory.title')}>
          <p>{t('memory.body')}</p>
        </Notice>
      ) : (
        <p>{t('intro')}</p>
      )}
      {/* Where nothing stays, no dates will come to stand here. */}
      {(props.storage === 'device' || props.due.length > 0) && (
        <NextDates due={props.due} rhythms={props.rhythms} />
      )}
      {props.calendar}
      <section aria-labelledby={id}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {t('runs')}
        </h2>
        {/* Keyed: a new one each time, or the same word would be said only once. */}
        <Said className="history-screen-status" key={runs.length}>
          {props.announcement}
        </Said>
        {runs.length === 0 ? (
          <>
            <p>{t(props.storage === 'memory' ? 'emptyMemory' : 'empty')}</p>
            <LinkAction href="#/">{t('emptyAction')}</LinkAction>
          </>
        ) : (
          <ul className="history-screen-runs">
            {runs.slice(0, most).map((run, index) => (
              <RunRow
                key={run.id}
                run={run}
                onOpen={() => props.onOpen(index)}
                onResume={() => props.onResume(index)}
                onErase={() => {
                  stay()
                  props.onErase(run.id)
                }}
              />
            ))}
          </ul>
        )}
        {left > 0 && (
          <div className="history-screen-more no-print">
            <p>{t('more.shown', { shown: most, all: runs.length })}</p>
            <Button kind="secondary" onPress={() => setMost(most + rowsAtOnce)}>
              {t('more.show', { count: Math.min(left, rowsAtOnce) })}
            </Button>
          </div>
        )}
      </section>
      <LinkAction href="#/kopie" kind="secondary">
        {t('sharing:link')}
      </LinkAction>
      <LinkAction href="#/slot" kind="quiet">
        {t('lock:link')}
      </LinkAction>
      {runs.length === 0 ? null : (
        <section aria-labelledby={`${id}-all`}>
          <h2 id={`${id}-all`}>{t('eraseAll.title')}</h2>
          <p id={`${id}-what`}>{t('eraseAll.body')}</p>
          <ConfirmErase
            action={t('eraseAll.action')}
            question={t('eraseAll.question', { count: runs.length })}
            final={t('eraseAll.final')}
            describedBy={`${id}-what`}
            onErase={() => {
              stay()
              props.onEraseAll()
            }}
          />
        </section>
      )}
    </div>
  )
}
