import { useTranslation } from 'react-i18next'
import './file-text.css'

interface Props {
  readonly name: string
  readonly text: string
}

/** A file's text, sign for sign; it scrolls in a box of its own. */
export function FileText({ name, text }: Props) {
  const { t } = useTranslation('sharing')
  return (
    <pre
      className="file-text"
      role="region"
      aria-label={t('preview.label', { name })}
      tabIndex={0}
      translate="no"
      data-file={name}
    >
      {text}
    </pre>
  )
}
