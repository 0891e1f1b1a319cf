import { useContext, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldLimit } from '#agreement/agreement.ts'
import { Field } from '#ui/parts/Field.tsx'
import { FieldRemarks } from './FieldRemarks.tsx'
import { Spelling } from './spelling.ts'
import './words-field.css'

interface Props {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly onChange: (text: string) => void
  /** The field is left: save. */
  readonly onLeave?: (() => void) | undefined
  /** What is missing; shown and tied to the field. */
  readonly error?: string | undefined
  /** Whether others may read it, so that words of health are remarked on. */
  readonly isShared?: boolean
}

/**
 * A few words, at most 280 characters. They stay on this device: no autofill, no spelling check
 * and no translation that could send them away.
 */
export function WordsField(props: Props) {
  const { label, hint, value, onChange, onLeave, error, isShared = true } = props
  const { t } = useTranslation('agreement')
  const mayCheck = useContext(Spelling)
  const id = useId()
  const left = fieldLimit - value.length
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      afterId={`${id}-remarks`}
      after={
        <>
          {left <= nearLimit && (
            <p className="words-field-count" aria-hidden="true">
              {left === 0 ? t('count.full') : t('count.left', { count: left })}
            </p>
          )}
          <FieldRemarks id={`${id}-remarks`} text={value} left={left} isShared={isShared} />
        </>
      }
    >
      {(control) => (
        <textarea
          {...control}
          rows={2}
          dir="auto"
          translate="no"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={mayCheck}
          maxLength={fieldLimit}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={() => onLeave?.()}
        />
      )}
    </Field>
  )
}

/** From here on the count is shown, and spoken now and then. */
const nearLimit = 60
