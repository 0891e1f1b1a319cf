import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import './working.css'

interface Props {
  /** What is being done. */
  readonly words: string
  readonly onCancel?: (() => void) | undefined
}

/** Something that takes a while, and can be stopped. How far it is nobody knows. */
export function Working({ words, onCancel }: Props) {
  const { t } = useTranslation('sharing')
  return (
    <div className="working">
      <p role="status">{words}</p>
      <progress className="working-bar" aria-label={words} />
      {onCancel !== undefined && (
        <Button kind="secondary" onPress={onCancel}>
          {t('making.cancel')}
        </Button>
      )}
    </div>
  )
}
