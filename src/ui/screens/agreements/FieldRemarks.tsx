import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { healthWordsIn } from '#agreement/health-words.ts'
import { useSay } from '#ui/parts/say.ts'
import { useSettled } from './use-settled.ts'

interface Props {
  readonly id: string
  readonly text: string
  /** Characters left. */
  readonly left: number
  readonly isShared: boolean
}

/** Spoken when there is time: that the field is nearly full, and which words seem to be about health. */
export function FieldRemarks({ id, text, left, isShared }: Props) {
  const { t } = useTranslation('agreement')
  const settled = useSettled(text)
  const words = useMemo(() => (isShared ? healthWordsIn(settled) : []), [settled, isShared])
  // Spoken at four points only: a count at every key would talk over what is typed.
  const near = [0, 10, 20, 40].find((point) => left <= point)
  const full = near === 0 ? t('count.full') : t('count.left', { count: near ?? 0 })
  const nearly = near !== undefined && full
  useSay(nearly, nearly)
  const named = t('health.named', { count: words.length })
  const warning =
    words.length > 0 && `${named} ${words.slice(0, mostNamed).join(', ')}. ${t('health.advice')}`
  useSay(warning, warning)
  return (
    <div className="words-field-remarks" id={id}>
      {near !== undefined && <p className="visually-hidden">{full}</p>}
      {words.length > 0 && (
        <div className="words-field-warning">
          <p>
            {named}{' '}
            {words.slice(0, mostNamed).map((word, at) => (
              <span key={word}>
                {at > 0 && ', '}
                <bdi translate="no">{word}</bdi>
              </span>
            ))}
            {'.'}
          </p>
          <p>{t('health.advice')}</p>
        </div>
      )}
    </div>
  )
}

const mostNamed = 4
