import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Day } from '#ui/parts/Day.tsx'
import { CaseName } from './CaseName.tsx'
import type { CaseItem } from './CaseRow.tsx'
import './due-list-print.css'

interface Props {
  readonly items: readonly CaseItem[]
  readonly today: string
}

/** How many cases a page of paper holds, names of two lines included. */
const rowsAPage = 20

/** All cases of the overview with what is due when, on paper: twenty a page, none cut. */
export function DueListPrint({ items, today }: Props) {
  const { t } = useTranslation('cases')
  const pages = Math.ceil(items.length / rowsAPage)
  return (
    <article className="due-list-print">
      {Array.from({ length: pages }, (_, at) => (
        <table key={at} className="due-list-print-page">
          <caption>
            {t('print.title')}
            {', '}
            <Day on={today} />
            {'. '}
            {t('print.page', { page: at + 1, pages })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('line')}</th>
              <th scope="col">{t('row.due')}</th>
              <th scope="col">{t('print.what')}</th>
            </tr>
          </thead>
          <tbody>
            {items.slice(at * rowsAPage, (at + 1) * rowsAPage).map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  <CaseName of={item} />
                </th>
                <What item={item} />
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </article>
  )
}

function What({ item: { due, closedOn } }: { readonly item: CaseItem }) {
  const { t } = useTranslation('cases')
  if (due !== undefined)
    return (
      <Fragment>
        <td>
          <Day on={due.dueOn} />
        </td>
        <td>{t(`timeline.due.${due.rhythm}`)}</td>
      </Fragment>
    )
  return (
    <Fragment>
      <td>{closedOn === undefined ? t('row.noDate') : <Day on={closedOn} />}</td>
      <td>{closedOn !== undefined && t('find.closed')}</td>
    </Fragment>
  )
}
