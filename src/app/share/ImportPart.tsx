import type { Keeper } from '#run/people.ts'
import { ImportPanel } from '#ui/screens/share/ImportPanel.tsx'
import { useTranslation } from 'react-i18next'
import { importWords } from './import-words.ts'
import type { PageProps } from '#app/state/page-props.ts'
import { useImporting } from './use-importing.ts'

interface Props extends Pick<
  PageProps,
  'services' | 'loaded' | 'sessions' | 'kept' | 'language' | 'curtain'
> {
  readonly keeper: Keeper
}

/** Taking a file in. */
export function ImportPart({ keeper, ...props }: Props) {
  const { t: ofFile } = useTranslation('share')
  const { t } = useTranslation('sharing')
  const { importing, choose, open, again, cancel, takeIn, undo } = useImporting(
    props,
    keeper,
    importWords(ofFile, t),
  )
  return (
    <ImportPanel
      importing={importing}
      isMemory={props.services.opened.history.kept === 'memory'}
      onChoose={choose}
      onOpen={open}
      onAgain={again}
      onCancel={cancel}
      onTakeIn={takeIn}
      onUndo={undo}
    />
  )
}
