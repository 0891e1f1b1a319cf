import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { FileInput } from './FileInput.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import type { Kept } from './ImportPreview.tsx'
import type { ImportView } from './import-view.ts'
import { PassphraseField } from '#ui/parts/PassphraseField.tsx'
import { Said } from '#ui/parts/Said.tsx'
import { useFocusAfter } from './use-focus-after.ts'
import { Working } from './Working.tsx'

/** How far taking in a file has come. What went wrong comes in words. */
export type Importing =
  /** `said` is why the last file was not taken in, or that it was stopped or undone. */
  | {
      readonly kind: 'choosing'
      readonly refused?: string | undefined
      readonly said?: 'stopped' | 'undone' | undefined
    }
  | { readonly kind: 'reading' }
  | { readonly kind: 'locked'; readonly refused?: string | undefined }
  | { readonly kind: 'opening' }
  | { readonly kind: 'looking'; readonly view: ImportView; readonly refused?: string | undefined }
  | { readonly kind: 'taking' }
  | {
      readonly kind: 'done'
      readonly counts: string
      readonly canUndo: boolean
      /** Whether it is to be found with the cases. */
      readonly toCases?: boolean | undefined
      readonly refused?: string | undefined
    }

interface Props {
  readonly importing: Importing
  /** Whether what is taken in goes with the page. */
  readonly isMemory: boolean
  readonly onChoose: (file: File) => void
  readonly onOpen: (phrase: string) => void
  /** Reads or opens it once more. */
  readonly onAgain: () => void
  readonly onCancel: () => void
  readonly onTakeIn: (kept: Kept, erasedToo: boolean) => void
  readonly onUndo: () => void
}

/** A file from elsewhere: chosen, opened, looked at, taken in, undone. */
export function ImportPanel(props: Props) {
  const { importing, isMemory } = props
  const { t } = useTranslation('sharing')
  // Stays while it is tried, so that one can look which letter is wrong.
  const [phrase, setPhrase] = useState('')
  const place = useFocusAfter<HTMLDivElement>(importing.kind)
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={t('kind.import.label')}>
      {isMemory && <Notice kind="warning" title={t('import.memory')} />}
      {refusedOf(importing) !== undefined && (
        <Notice kind="danger" live="alert" title={t('import.failed')}>
          <p>{refusedOf(importing)}</p>
        </Notice>
      )}
      {shown(importing, { ...props, phrase, onPhrase: setPhrase }, t)}
    </div>
  )
}

/** Why it did not work; of a passphrase the field itself says so. */
function refusedOf(importing: Importing): string | undefined {
  switch (importing.kind) {
    case 'choosing':
    case 'looking':
    case 'done':
      return importing.refused
    case 'reading':
    case 'locked':
    case 'opening':
    case 'taking':
      return undefined
  }
}

interface Typing {
  readonly phrase: string
  readonly onPhrase: (phrase: string) => void
}

function shown(
  importing: Importing,
  props: Props & Typing,
  t: ReturnType<typeof useTranslation<'sharing'>>['t'],
): ReactNode {
  switch (importing.kind) {
    case 'choosing':
      return (
        <>
          <Said>
            {importing.said !== undefined &&
              t(importing.said === 'undone' ? 'import.undone' : 'import.stopped')}
          </Said>
          <FileInput
            onChoose={(file) => {
              props.onPhrase('')
              if (file !== undefined) props.onChoose(file)
            }}
          />
        </>
      )
    case 'reading':
      return working(t('import.reading'), props)
    case 'locked':
      return <Unlocking {...props} refused={importing.refused} />
    case 'opening':
      return working(t('import.opening'), props)
    case 'looking':
      return (
        <>
          <h2>{t('import.found')}</h2>
          <ImportPreview view={importing.view} onTakeIn={props.onTakeIn} onLeave={props.onCancel} />
        </>
      )
    case 'taking':
      return <Working words={t('import.taking')} />
    case 'done':
      return (
        <>
          <Notice kind="good" live="status" title={t('import.done')}>
            <p>{importing.counts}</p>
            <p>{t(importing.toCases === true ? 'import.doneCases' : 'import.doneBody')}</p>
          </Notice>
          <div className="share-screen-actions">
            {importing.toCases === true ? (
              <LinkAction href="#/trajecten">{t('import.toCases')}</LinkAction>
            ) : (
              <LinkAction href="#/eerder">{t('import.toEarlier')}</LinkAction>
            )}
            {importing.canUndo && (
              <Button kind="secondary" onPress={props.onUndo}>
                {t('import.undo')}
              </Button>
            )}
          </div>
        </>
      )
  }
}

function working(words: string, { onCancel, onAgain }: Props): ReactNode {
  return <Working words={words} onCancel={onCancel} onRetry={onAgain} />
}

function Unlocking({
  onOpen,
  onCancel,
  phrase,
  onPhrase,
  refused,
}: Props & Typing & { readonly refused: string | undefined }) {
  const { t } = useTranslation('sharing')
  const id = useId()
  return (
    <form
      method="dialog"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        onOpen(phrase)
      }}
    >
      <h2 id={id}>{t('import.sealed')}</h2>
      <PassphraseField
        label={t('phrase.type')}
        autoComplete="off"
        value={phrase}
        error={refused}
        onChange={onPhrase}
      />
      <div className="share-screen-actions">
        <Button type="submit">{t('import.open')}</Button>
        <Button kind="secondary" onPress={onCancel}>
          {t('import.other')}
        </Button>
      </div>
    </form>
  )
}
