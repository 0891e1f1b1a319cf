import { useTranslation } from 'react-i18next'
import './hide-button.css'

/** Takes the content off the screen, in one press. */
export function HideButton({ onHide }: { readonly onHide: () => void }) {
  const { t } = useTranslation('common')
  return (
    <button type="button" className="hide-button" onClick={onHide}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M3.5 12c2-3.6 5-5.5 8.5-5.5s6.5 1.9 8.5 5.5c-2 3.6-5 5.5-8.5 5.5S5.5 15.6 3.5 12ZM5 19 19 5" />
      </svg>
      <span>{t('hide')}</span>
    </button>
  )
}
