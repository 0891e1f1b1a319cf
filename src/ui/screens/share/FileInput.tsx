import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import './file-input.css'

interface Props {
  /** `undefined` where the choice was taken back. */
  readonly onChoose: (file: File | undefined) => void
}

/** Choosing a file, or dropping one on it, whatever its name: an iPhone has no kind `.age`, and the content decides. */
export function FileInput({ onChoose }: Props) {
  const { t } = useTranslation('sharing')
  const id = useId()
  return (
    <div className="file-input">
      <label className="file-input-label" htmlFor={id}>
        {t('file.label')}
      </label>
      <p className="file-input-hint" id={`${id}-hint`}>
        {t('file.hint')}
      </p>
      <input
        className="file-input-field"
        id={id}
        type="file"
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoose(event.currentTarget.files?.[0])}
      />
    </div>
  )
}
