import { useId, useState } from 'react'
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
  /** What was erased because it was old, or will be. */
  readonly notice?: ReactNode
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

/** So many are seen at a glance: searching them, or a list on paper, would only stand in the way. */
const atAGlance = 5

/** Every case on this device, to be found and chosen. */
export function CasesScreen(props: Props) {
  const { kept, items, search, show, count } = props
  const { t } = useTranslation('cases')
  const id = useId()
  const few = useFew(items)
  // As it was at first: the field in which one types stays.
  const [isMany] = useState(count > atAGlance || items.length < count)
  const found = items.length === 0 ? t('find.none') : t('find.found', { count: items.length })
  useSay(found, found)
  const keepers = new Set<CaseRecord['keeper']>(items.map((item) => item.keeper))
  // Below a long list nobody would find it.
  const begin = <Disclosure summary={t('new.open')}>{props.begin}</Disclosure>
  return (
    <div className="cases-screen">
      <PageTitle>{t('title')}</PageTitle>
      {props.notice}
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
          {isMany && begin}
          {isMany && (
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
              <Disclosure summary={t('find.now', { what: t(`find.${show}`) })}>
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
              </Disclosure>
            </div>
          )}
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
            {isMany && items.length > 0 && (
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
          {!isMany && begin}
        </>
      )}
    </div>
  )
}
