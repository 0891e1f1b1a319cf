import { useId } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Means } from '#agreement/sheet.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Card } from '#ui/parts/Card.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import { WordsField } from './WordsField.tsx'

interface Props<T extends Means> {
  readonly item: T
  /** `Afspraak 2`. */
  readonly name: string
  readonly whatLabel: string
  readonly removeLabel: string
  readonly onChange: (item: T) => void
  readonly onRemove: () => void
  readonly onLeave: () => void
  readonly children?: ReactNode
}

/** What, who and when of one agreement, or of one thing that is needed. */
export function ItemForm<T extends Means>(props: Props<T>) {
  const { item, name, whatLabel, removeLabel, onChange, onRemove, onLeave, children } = props
  const { t } = useTranslation('agreement')
  const id = useId()
  return (
    <Card as="li">
      <div role="group" aria-labelledby={id}>
        <h3 id={id}>{name}</h3>
        <WordsField
          label={whatLabel}
          value={item.what}
          onChange={(what) => onChange({ ...item, what })}
          onLeave={onLeave}
        />
        <RoleChoice
          legend={t('item.who')}
          value={item.who}
          onChange={(who) => onChange({ ...item, who })}
        />
        <WordsField
          label={t('item.when')}
          hint={t('item.whenHint')}
          value={item.when}
          onChange={(when) => onChange({ ...item, when })}
          onLeave={onLeave}
        />
        {children}
        <Button kind="quiet" onPress={onRemove}>
          {removeLabel}
        </Button>
      </div>
    </Card>
  )
}
