import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseRecord } from '#history/case-record.ts'
import type { Reminder } from '#reminder/reminders-of.ts'
import { Day } from '#ui/parts/Day.tsx'
import { DueDay } from '#ui/screens/earlier/DueDay.tsx'
import { CaseName } from './CaseName.tsx'
import './case-row.css'

/** A case, as one row of the overview. */
export interface CaseItem extends Pick<
  CaseRecord,
  'id' | 'seq' | 'label' | 'keeper' | 'startedOn' | 'closedOn'
> {
  /** The first look that is due; absent where no clock runs. */
  readonly due: Reminder | undefined
  /** How often it was walked to an end. */
  readonly runs: number
  readonly sheets: number
}

interface Props {
  readonly item: CaseItem
  /** Where cases of several keepers stand beside each other. */
  readonly saysKeeper: boolean
}

/** One case: its name is the way to it; and when it is due. Drawn again only where it says something else. */
export const CaseRow = memo(function CaseRow({ item, saysKeeper }: Props) {
  const { t } = useTranslation('cases')
  const { due, closedOn } = item
  return (
    <li className="case-row" data-state={due?.state}>
      <h3 className="case-row-name">
        <a className="case-row-link" href={`#/traject/${item.seq}`}>
          <CaseName of={item} />
        </a>
      </h3>
      <p className="case-row-due">
        {closedOn !== undefined ? (
          <>
            {t('row.closedOn')} <Day on={closedOn} />
          </>
        ) : due === undefined ? (
          t('row.noDate')
        ) : (
          <>
            {t('row.due')}
            {': '}
            <DueDay reminder={due} />
          </>
        )}
      </p>
      <p className="case-row-facts">
        {saysKeeper && `${t(`keeper.${item.keeper}`)}. `}
        {t('row.begunOn')} <Day on={item.startedOn} />
        {'. '}
        {t('row.runs', { count: item.runs })}
        {', '}
        {t('row.sheets', { count: item.sheets })}
        {'.'}
      </p>
    </li>
  )
})
