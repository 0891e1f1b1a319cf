import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SealFailure } from '#share/sealed-copy.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { Said } from '#ui/parts/Said.tsx'
import { useFocusAfter } from './use-focus-after.ts'
import { Working } from './Working.tsx'

/** How it goes with making sealed files. */
export type Making =
  | { readonly kind: 'idle'; readonly stopped?: true }
  /** `part` counts from 1. */
  | {
      readonly kind: 'working'
      readonly step: 'gathering' | 'sealing' | 'checking'
      readonly part: number
      readonly parts: number
    }
  /** Their names, and which was saved last. */
  | { readonly kind: 'made'; readonly names: readonly string[]; readonly saved?: string }
  | { readonly kind: 'failed'; readonly failure: SealFailure }

interface Props {
  readonly making: Making
  readonly label: string
  readonly onMake: () => void
  readonly onCancel: () => void
  readonly onSave: (name: string) => void
  /** What comes once the file is there. */
  readonly children?: ReactNode
}

/** Locking files, looking whether they open again, and saving them. */
export function SealPart({ making, label, onMake, onCancel, onSave, children }: Props) {
  const { t } = useTranslation('sharing')
  const place = useFocusAfter<HTMLDivElement>(making.kind)
  return (
    <div className="seal-part" ref={place} tabIndex={-1} role="group" aria-label={label}>
      {making.kind === 'working' && (
        <Working words={wordsOf(making, t)} onCancel={onCancel} onRetry={onMake} />
      )}
      {making.kind === 'failed' && (
        <Notice kind="danger" live="alert">
          <p>{t(making.failure === 'unverified' ? 'making.unverified' : 'making.unable')}</p>
        </Notice>
      )}
      <Said>{making.kind === 'idle' && making.stopped === true && t('making.stopped')}</Said>
      {making.kind === 'made' ? (
        <>
          <Notice kind="good" live="status" title={t('making.made')}>
            <p>{t('making.madeBody')}</p>
          </Notice>
          <div className="share-screen-actions">
            {making.names.map((name) => (
              <Button key={name} onPress={() => onSave(name)}>
                {t('making.save', { name })}
              </Button>
            ))}
          </div>
          <Said className="share-screen-said">
            {making.saved !== undefined && t('making.saved', { name: making.saved })}
          </Said>
          <p>{t('making.shared')}</p>
          {children}
        </>
      ) : (
        making.kind !== 'working' && <Button onPress={onMake}>{label}</Button>
      )}
    </div>
  )
}

function wordsOf(
  { step, part, parts }: Extract<Making, { readonly kind: 'working' }>,
  t: ReturnType<typeof useTranslation<'sharing'>>['t'],
): string {
  const said = t(`making.${step}`)
  return parts > 1 ? `${t('making.part', { part, parts })} ${said}` : said
}
