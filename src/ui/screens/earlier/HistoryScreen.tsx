import { useRef, useState } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reminder } from '#reminder/reminders-of.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { ConfirmErase } from '#ui/parts/ConfirmErase.tsx'
import { Said } from '#ui/parts/Said.tsx'
import { CopyLine } from './CopyLine.tsx'
import { NextDates } from './NextDates.tsx'
import { RunRow } from './RunRow.tsx'
import type { RunItem } from './RunRow.tsx'
import './history-screen.css'

interface HistoryScreenProps {
  /** Newest first, as `History.list` gives them. */
  readonly runs: readonly RunItem[]
  /** How many cannot be read any more. */
  readonly damaged?: number
  readonly due: readonly Reminder[]
  /** The dates as a file, under them. */
  readonly calendar?: ReactNode
  /** How safe it stands here, where that is known. */
  readonly safety?: ComponentProps<typeof CopyLine> | undefined
  /** Whether cases are spoken of: there is more than one, or one of someone else. */
  readonly hasCases?: boolean
  readonly storage: 'device' | 'memory'
  /** How erasing went, said once it can be seen. */
  readonly said?: 'erased' | 'eraseFailed' | undefined
  /** `index` counts in `runs`, from 0. */
  readonly onOpen: (index: number) => void
  readonly onResume: (index: number) => void
  readonly onErase: (id: string) => void
  readonly onEraseAll: () => void
}

/** A long list is drawn a part at a time: all of 10,000 runs takes a minute. */
const rowsAtOnce = 25

/** The runs kept on this device, when to look again, and erasing; all else behind one press. */
export function HistoryScreen(props: HistoryScreenProps) {
  const { t } = useTranslation(['history', 'lock', 'sharing', 'recovery', 'cases'])
  const screen = useRef<HTMLDivElement>(null)
  const { runs, damaged = 0, safety, said } = props
  const [most, setMost] = useState(rowsAtOnce)
  const left = Math.max(0, runs.length - most)
  const isMemory = props.storage === 'memory'
  // What is erased takes its buttons with it; focus stays on the page.
  const stay = () => screen.current?.querySelector<HTMLElement>('[data-page-title]')?.focus()
  return (
    <div className="history-screen" ref={screen}>
      <PageTitle>{t('title')}</PageTitle>
      {said === 'eraseFailed' && <Told kind="danger" words={t('eraseFailed')} />}
      {damaged > 0 && <Told kind="warning" words={t('damaged', { count: damaged })} />}
      {isMemory && (
        <Notice kind="warning" title={t('memory.title')}>
          <p>{t('memory.body')}</p>
        </Notice>
      )}
      {/* Keyed: a new one each time, or the same word would be said only once. */}
      <Said className="history-screen-status" key={runs.length}>
        {said === 'erased' && t('erased')}
      </Said>
      {runs.length === 0 ? (
        <>
          <p>{t(isMemory ? 'emptyMemory' : 'empty')}</p>
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
      {runs.length > 0 && <NextDates due={props.due} />}
      {props.calendar}
      {safety && <CopyLine {...safety} />}
      <Disclosure summary={t('manage.title')}>
        <p>{t('intro')}</p>
        <ul className="history-screen-ways">
          <Way href="#/kopie">{t('sharing:link')}</Way>
          <Way href="#/herstel">{t('recovery:backup.more')}</Way>
          <Way href="#/slot">{t('lock:link')}</Way>
          {props.hasCases === true && <Way href="#/trajecten">{t('cases:title')}</Way>}
        </ul>
      </Disclosure>
      {(runs.length > 0 || damaged > 0) && (
        <ConfirmErase
          what="all"
          action={t('eraseAll.action')}
          question={t('eraseAll.question', { count: runs.length })}
          final={t('eraseAll.final')}
          onErase={() => {
            stay()
            props.onEraseAll()
          }}
        />
      )}
    </div>
  )
}

function Told({ kind, words }: { readonly kind: 'danger' | 'warning'; readonly words: string }) {
  return (
    <Notice kind={kind} {...(kind === 'danger' && { live: 'alert' })}>
      <p>{words}</p>
    </Notice>
  )
}

function Way({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <li>
      <LinkAction href={href} kind="quiet">
        {children}
      </LinkAction>
    </li>
  )
}
