import { useId, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import './idle-warning.css'

interface IdleWarningProps {
  /** Whole seconds until the app locks. */
  readonly words: string
  /** Among other things on a page, not over them. */
  readonly isInPlace?: boolean
  readonly onMore: () => void
  readonly onLock: () => void
}

/** That the app is about to lock, over whatever is shown: any press or key gives more time (WCAG 2.2.1). */
export function IdleWarning({ words, isInPlace = false, onMore, onLock }: IdleWarningProps) {
  const { t } = useTranslation('lock')
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed while it is still in the page: only then the browser gives focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current
    if (isInPlace) shown?.show()
    else shown?.showModal()
    return () => shown?.close()
  }, [isInPlace])
  return (
    <dialog
      className="idle-warning no-print"
      ref={dialog}
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}-body`}
      onCancel={(event) => {
        event.preventDefault()
        onMore()
      }}
    >
      <h2 id={id}>{t('warn.title')}</h2>
      <p className="idle-warning-seconds">{words}</p>
      <p id={`${id}-body`}>{t('warn.body')}</p>
      <div className="idle-warning-ways">
        <Button onPress={onMore}>{t('warn.more')}</Button>
        <Button kind="secondary" onPress={onLock}>
          {t('warn.lock')}
        </Button>
      </div>
    </dialog>
  )
}
