import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Day } from '#ui/parts/Day.tsx'
import './case-screen.css'

/** A run of a case; on an employer's side only the day of one. */
export interface CaseRunItem {
  readonly id: string
  readonly startedOn: string
  /** Absent while it is unfinished. */
  readonly finishedOn?: string | undefined
  readonly withCounsellor: boolean
  /** Only for those who may see it. */
  readonly outcomeTitle?: string | undefined
  /** Whether there is more of it to see than its day. */
  readonly canOpen: boolean
}

interface Props {
  readonly runs: readonly CaseRunItem[]
  readonly onOpen: (id: string) => void
  readonly onResume: (id: string) => void
}

/** The runs of a case, newest first. */
export function CaseRuns({ runs, onOpen, onResume }: Props) {
  const { t } = useTranslation('cases')
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('runs.title')}</h2>
      {runs.length === 0 ? (
        <p>{t('runs.none')}</p>
      ) : (
        <ul className="case-screen-list">
          {runs.map((run, index) => {
            const { finishedOn, outcomeTitle } = run
            const said = `${id}-${index}`
            return (
              <li className="case-screen-item" key={run.id}>
                <span id={said}>
                  {t(finishedOn === undefined ? 'runs.unfinished' : 'runs.finished')}{' '}
                  <Day on={finishedOn ?? run.startedOn} />
                  {run.withCounsellor && `, ${t('runs.withCounsellor')}`}
                  {'. '}
                  {outcomeTitle !== undefined && <strong>{outcomeTitle}</strong>}
                </span>
                {run.canOpen && (
                  <Button
                    kind="secondary"
                    describedBy={said}
                    onPress={() => (finishedOn === undefined ? onResume : onOpen)(run.id)}
                  >
                    {t(finishedOn === undefined ? 'runs.resume' : 'runs.open')}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
