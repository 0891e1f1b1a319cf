import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { sheetLines } from '#agreement/sheet-lines.ts'
import type { CaseRecord } from '#history/case-record.ts'
import { Day } from '#ui/parts/Day.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import './case-screen.css'

interface Props {
  readonly of: Pick<CaseRecord, 'sheets' | 'seq'>
  readonly isOpen: boolean
}

/** The sheets of agreements of a case, one a talk, newest first. */
export function CaseSheets({ of, isOpen }: Props) {
  const { t } = useTranslation('cases')
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('sheets.title')}</h2>
      {of.sheets.length === 0 ? (
        <p>{t('sheets.none')}</p>
      ) : (
        <ul className="case-screen-list">
          {of.sheets.toReversed().map((sheet) => (
            <li className="case-screen-item" key={sheet.id}>
              <span>
                {t('sheets.of')} <Day on={sheet.madeOn} />
                {': '}
                {t('sheets.count', { count: sheetLines(sheet).length })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <p className="case-screen-way">
          <LinkAction kind="secondary" points="on" href={`#/afspraken/${of.seq}`}>
            {t('sheets.action')}
          </LinkAction>
        </p>
      )}
    </section>
  )
}
