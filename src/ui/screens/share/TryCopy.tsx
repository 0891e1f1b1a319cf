import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { FileInput } from './FileInput.tsx'
import { PassphraseField } from '#ui/parts/PassphraseField.tsx'
import { Said } from '#ui/parts/Said.tsx'
import { useFocusAfter } from './use-focus-after.ts'
import { Working } from './Working.tsx'

/** How it went with opening a saved copy again; `refused` in words. */
export type Trying =
  | { readonly kind: 'idle' | 'working' | 'good' | 'other' }
  /** It opened; so many are left to be looked at. */
  | { readonly kind: 'next'; readonly left: number }
  | { readonly kind: 'refused'; readonly words: string }

interface Props {
  readonly trying: Trying
  readonly onTry: (file: File, phrase: string) => void
  readonly onCancel: () => void
}

/** The saved file, opened as it would be when it is needed. */
export function TryCopy({ trying, onTry, onCancel }: Props) {
  const { t } = useTranslation('sharing')
  const id = useId()
  const [file, setFile] = useState<File | undefined>(undefined)
  const [phrase, setPhrase] = useState('')
  const attempt = () => {
    if (file !== undefined) onTry(file, phrase)
  }
  const place = useFocusAfter<HTMLElement>(trying.kind)
  return (
    <section aria-labelledby={id} ref={place} tabIndex={-1}>
      <h2 id={id}>{t('try.title')}</h2>
      {trying.kind === 'good' ? (
        <Notice kind="good" live="status" title={t('try.good')}>
          <p>{t('try.goodBody')}</p>
        </Notice>
      ) : (
        <>
          <p>{t('try.intro')}</p>
          {trying.kind === 'refused' && (
            <Notice kind="danger" live="alert">
              <p>{trying.words}</p>
            </Notice>
          )}
          <Said>{trying.kind === 'next' && t('try.next', { count: trying.left })}</Said>
          {trying.kind === 'other' && (
            <Notice kind="warning" live="alert">
              <p>{t('try.other')}</p>
            </Notice>
          )}
          <form
            method="dialog"
            onSubmit={(event) => {
              event.preventDefault()
              attempt()
            }}
          >
            <FileInput onChoose={setFile} />
            <PassphraseField
              label={t('phrase.type')}
              autoComplete="off"
              value={phrase}
              onChange={setPhrase}
            />
            {trying.kind === 'working' ? (
              <Working words={t('import.opening')} onCancel={onCancel} onRetry={attempt} />
            ) : (
              <Button type="submit" kind="secondary">
                {t('try.action')}
              </Button>
            )}
          </form>
        </>
      )}
    </section>
  )
}
