import { useTranslation } from 'react-i18next'
import { statuses } from '#agreement/agreement.ts'
import type { Status } from '#agreement/agreement.ts'
import type { SheetChange } from '#agreement/change.ts'
import { faredChange, reviewOf } from '#agreement/review.ts'
import type { ReviewItem } from '#agreement/review.ts'
import type { AgreementSheet } from '#agreement/sheet.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Card } from '#ui/parts/Card.tsx'
import { Day } from '#ui/parts/Day.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import { useSay } from '#ui/parts/say.ts'
import './agreements-review.css'

interface Props {
  /** The sheet of last time. */
  readonly last: AgreementSheet
  readonly onChange: (change: SheetChange) => void
  /** On to the new sheet, looked at or not. */
  readonly onGo: () => void
}

/** The next time opens with what was agreed last time: kept, went differently, or done. */
export function AgreementsReview({ last, onChange, onGo }: Props) {
  const { t } = useTranslation('agreement')
  const items = reviewOf(last)
  const looked = items.filter(({ status }) => status !== 'open').length
  const progress = t('review.progress', { done: looked, total: items.length })
  useSay(progress, progress)
  const eyebrow = (
    <>
      {t('review.eyebrow')} <Day on={last.madeOn} />
    </>
  )
  return (
    <>
      <PageTitle eyebrow={eyebrow}>{t('review.title')}</PageTitle>
      <p>{items.length === 0 ? t('review.empty') : t('review.intro')}</p>
      {items.length > 0 && (
        <ul className="agreements-review">
          {items.map((item) => (
            <Card key={keyOf(item)} as="li">
              <Looked item={item} onChange={onChange} />
            </Card>
          ))}
        </ul>
      )}
      {items.length > 0 && <p>{progress}</p>}
      <Button points="on" onPress={onGo}>
        {t('review.go')}
      </Button>
    </>
  )
}

interface LookedProps {
  readonly item: ReviewItem
  readonly onChange: (change: SheetChange) => void
}

function Looked({ item, onChange }: LookedProps) {
  const { t } = useTranslation('agreement')
  const { status } = item
  const title = item.kind === 'field' ? t(`field.${item.id}.label`) : undefined
  const text = item.kind === 'field' ? item.text : item.agreement.what
  return (
    <>
      {title !== undefined && <p className="agreements-review-field">{title}</p>}
      <p className="agreements-review-text" dir="auto" translate="no">
        {text}
      </p>
      <RadioGroup<Status>
        legend={t('review.legend')}
        name="fared"
        options={choices.map((value) => ({
          value,
          label: t(`review.${value}`),
          hint: t(`review.${value}Hint`),
        }))}
        value={status}
        onChange={(fared) => onChange(faredChange(item, fared))}
      />
    </>
  )
}

const choices = statuses.filter((status) => status !== 'open')

function keyOf(item: ReviewItem): string {
  return item.kind === 'field' ? item.id : item.agreement.id
}
