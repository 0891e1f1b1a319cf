import { useTranslation } from 'react-i18next'
import type { EmployerFile, EmployerWords } from '#share/employer-file.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Paper } from '#ui/parts/Paper.tsx'
import { Said } from '#ui/parts/Said.tsx'
import { EmployerPrint } from './EmployerPrint.tsx'
import { FileText } from './FileText.tsx'

export type EmployerEnding = 'txt' | 'html' | 'json'

interface Props {
  readonly file: EmployerFile
  readonly words: EmployerWords
  /** Each form of the file, byte for byte. */
  readonly forms: Readonly<Record<EmployerEnding, { readonly name: string; readonly text: string }>>
  readonly said?: string | undefined
  readonly onSave: (ending: EmployerEnding) => void
  readonly onCopy: () => void
  readonly onPrint: () => void
}

/** Agreements for an employer: shown as they stand in the file, saved, copied, printed. */
export function EmployerPanel(props: Props) {
  const { file, words, forms, said, onSave } = props
  const { t } = useTranslation('sharing')
  return (
    <>
      <h2>{t('file.exact')}</h2>
      <p>{t('file.exactHint')}</p>
      <FileText {...forms.txt} />
      <div className="share-screen-actions">
        <Button onPress={() => onSave('txt')}>{t('file.save')}</Button>
        <Button kind="secondary" onPress={props.onPrint}>
          {t('file.print')}
        </Button>
        <Button kind="secondary" onPress={props.onCopy}>
          {t('file.copy')}
        </Button>
      </div>
      <Said className="share-screen-said">{said}</Said>
      <Disclosure summary={t('file.others')}>
        {(['html', 'json'] as const).map((ending) => (
          <div key={ending}>
            <FileText {...forms[ending]} />
            <Button kind="secondary" onPress={() => onSave(ending)}>
              {t(`file.${ending}`)}
            </Button>
          </div>
        ))}
      </Disclosure>
      <Paper>
        <EmployerPrint file={file} words={words} />
      </Paper>
    </>
  )
}
