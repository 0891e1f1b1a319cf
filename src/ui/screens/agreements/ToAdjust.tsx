import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldIds } from '#agreement/sheet.ts'
import type { Editing } from './editing.ts'
import { OwnAgreement } from './OwnAgreements.tsx'
import { WordsField } from './WordsField.tsx'
import './to-adjust.css'

/** What went differently last time, before anything else and open, so that it is changed. */
export function ToAdjust({ sheet, adjusted, onChange, onLeave }: Editing) {
  const { t } = useTranslation('agreement')
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const own = sheet.own.filter((one) => adjusted?.has(one.id))
  return (
    <section className="to-adjust" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {t('adjust.title')}
      </h2>
      <p>{t('adjust.hint')}</p>
      {own.length > 0 && (
        <ul className="item-list-items">
          {own.map((agreement, at) => (
            <OwnAgreement
              key={agreement.id}
              {...{ agreement, onLeave }}
              number={at + 1}
              onChange={(one) => onChange({ kind: 'agreement', agreement: one })}
              onRemove={() => onChange({ kind: 'remove', id: agreement.id })}
            />
          ))}
        </ul>
      )}
      {fieldIds
        .filter((field) => adjusted?.has(field))
        .map((field) => (
          <WordsField
            key={field}
            label={t(`field.${field}.label`)}
            hint={t(`field.${field}.hint`)}
            value={sheet.fields[field] ?? ''}
            onChange={(text) => onChange({ kind: 'field', id: field, text })}
            onLeave={onLeave}
          />
        ))}
    </section>
  )
}
