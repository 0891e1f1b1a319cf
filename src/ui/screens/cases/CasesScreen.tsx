import { useId } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseRecord } from '#history/case-record.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { MoreButton } from '#ui/parts/MoreButton.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { Paper } from '#ui/parts/Paper.tsx'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import { useFew } from '#ui/parts/use-few.ts'
import { Said } from '#ui/parts/Said.tsx'
import { useSay } from '#ui/parts/say.ts'
import { CaseRow } from './CaseRow.tsx'
import type { CaseItem } from './CaseRow.tsx'
import { DueListPrint } from './DueListPrint.tsx'
import { LabelField } from './LabelField.tsx'
import './cases-screen.css'

/** Which cases are shown. */
export const shows = ['due', 'open', 'closed', 'archived'] as const
export type Show = (typeof shows)[number]

interface Props {
  readonly kept: 'device' | 'memory'
  /** All that fit what is searched for, what is due first on top. */
  readonly items: readonly CaseItem[]
  readonly search: string
  readonly show: Show
  /** How many there are at all. */
  readonly count: number
  /** `Gewist`, after one was erased. */
  readonly announcement?: string | undefined
  readonly onSearch: (search: string) => void
  readonly onShow: (show: Show) => void
  /** Prints all that fit; `isPrinting` while that is made ready. */
  readonly isPrinting?: boolean
  readonly today: string
  readonly onPrint: () => void
  /** The form for a new case. */
  readonly begin: ReactNode
}

/** Every case on this device, to be found and chosen. */
export function CasesScreen(props: Props) {
  const { kept, items, search, show, count } = props
  const { t } = useTranslation('cases')
  const id = useId()
  const few = useFew(items)
  const found = items.length === 0 ? t('find.none') : t('find.found', { count: items.length })
  useSay(found, found)
  const keepers = new Set<CaseRecord['keeper']>(items.map((item) => item.keeper))
  return (
    <div className="cases-screen">
      <PageTitle>{t('title')}</PageTitle>
      {kept === 'memory' ? (
        <Notice kind="warning">
          <p>{t('memory')}</p>
        </Notice>
      ) : (
        <p>{t('intro')}</p>
      )}
      <Said>{props.announcement}</Said>
      {count === 0 ? (
        <>
          <p>{t('empty')}</p>
          {props.begin}
        </>
      ) : (
        <>
          <Disclosure summary={t('new.open')}>{props.begin}</Disclosure>
          <div className="cases-screen-find">
            <LabelField
              label={t('find.label')}
              kind="search"
              value={search}
              onChange={(text) => {
                few.restart()
                props.onSearch(text)
              }}
            />
            <RadioGroup
              name="show"
              legend={t('find.show')}
              options={shows.map((value) => ({ value, label: t(`find.${value}`) }))}
              value={show}
              onChange={(value) => {
                few.restart()
                props.onShow(value)
              }}
            />
          </div>
          <section aria-labelledby={id}>
            <h2 id={id}>{found}</h2>
            {items.length > 0 && (
              <ul className="cases-screen-rows">
                {few.shown.map((item) => (
                  <CaseRow key={item.id} item={item} saysKeeper={keepers.size > 1} />
                ))}
              </ul>
            )}
            <MoreButton few={few} />
            {items.length > 0 && (
              <Button kind="secondary" onPress={props.onPrint}>
                {t('print.action', { count: items.length })}
              </Button>
            )}
            {props.isPrinting === true && (
              <Paper>
                <DueListPrint items={items} today={props.today} />
              </Paper>
            )}
          </section>
        </>
      )}
    </div>
  )
}
