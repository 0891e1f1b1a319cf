import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { FileText } from './FileText.tsx'
import { Working } from './Working.tsx'

interface Props {
  /** Each file that would be made; undefined until they are worked out. */
  readonly files: readonly { readonly name: string; readonly text: string }[] | undefined
  /** They could not be worked out. */
  readonly failed?: boolean
  /** Asks for them. */
  readonly onOpen?: () => void
  /** Asks for them once more, in the place of what takes so long. */
  readonly onAgain?: () => void
}

/** The files' own text, for who wants to see it all; made only once it is asked for. */
export function FilePreview({ files, failed = false, onOpen, onAgain }: Props) {
  const { t } = useTranslation('sharing')
  const [open, setOpen] = useState(false)
  return (
    <Disclosure
      summary={t('preview.title')}
      open={open}
      onToggle={(next) => {
        setOpen(next)
        if (next) onOpen?.()
      }}
    >
      {open &&
        (files?.map(({ name, text }) => <FileText key={name} name={name} text={text} />) ??
          (failed ? (
            <p role="alert">{t('making.unable')}</p>
          ) : (
            <Working words={t('making.gathering')} onRetry={onAgain} />
          )))}
    </Disclosure>
  )
}
