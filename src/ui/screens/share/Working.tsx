import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Slow } from '#ui/parts/Slow.tsx'
import { Said } from '#ui/parts/Said.tsx'
import './working.css'

interface Props {
  /** What is being done. */
  readonly words: string
  /** How many of how many are done, where that is known. */
  readonly done?: number
  readonly all?: number
  readonly onCancel?: (() => void) | undefined
  /** Begins it anew. */
  readonly onRetry?: (() => void) | undefined
}

/** Something that takes a while, and can be stopped. */
export function Working({ words, done, all, onCancel, onRetry }: Props) {
  const { t } = useTranslation('sharing')
  return (
    <div className="working">
      <Said>{words}</Said>
      <progress className="working-bar" aria-label={words} value={done} max={all} />
      {onCancel !== undefined && (
        <Button kind="secondary" onPress={onCancel}>
          {t('making.cancel')}
        </Button>
      )}
      {onRetry !== undefined && <Slow onRetry={onRetry} />}
    </div>
  )
}
