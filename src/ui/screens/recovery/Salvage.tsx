import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Said } from '#ui/parts/Said.tsx'

interface Props {
  /** How the last download went. */
  readonly said: 'done' | 'failed' | undefined
  readonly onDownload: () => void
}

/** All that can still be read, as a file; whatever else is done. */
export function Salvage({ said, onDownload }: Props) {
  const { t } = useTranslation('recovery')
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('salvage.title')}</h2>
      <p id={`${id}-what`}>{t('salvage.body')}</p>
      <Button kind="secondary" describedBy={`${id}-what`} onPress={onDownload}>
        {t('salvage.action')}
      </Button>
      <Said>{said !== undefined && t(`salvage.${said}`)}</Said>
    </section>
  )
}
