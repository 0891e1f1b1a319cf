import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Said } from '#ui/parts/Said.tsx'
import { FileText } from './FileText.tsx'

interface Props {
  readonly name: string
  /** The list, byte for byte. */
  readonly text: string
  readonly isEmpty: boolean
  readonly said?: string | undefined
  readonly onSave: () => void
}

/** Agreements and dates as a table for a spreadsheet. */
export function ListPanel({ name, text, isEmpty, said, onSave }: Props) {
  const { t } = useTranslation('sharing')
  if (isEmpty) return <p>{t('file.csvEmpty')}</p>
  return (
    <>
      <h2>{t('file.exact')}</h2>
      <p>{t('file.exactHint')}</p>
      <FileText name={name} text={text} />
      <div className="share-screen-actions">
        <Button onPress={onSave}>{t('file.csv')}</Button>
      </div>
      <Said className="share-screen-said">{said}</Said>
    </>
  )
}
