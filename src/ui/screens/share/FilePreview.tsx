import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { FileText } from './FileText.tsx'

interface Props {
  /** Each file that would be made. */
  readonly files: readonly { readonly name: string; readonly text: string }[]
}

/** The files' own text, for who wants to see it all; made only once it is asked for. */
export function FilePreview({ files }: Props) {
  const { t } = useTranslation('sharing')
  const [open, setOpen] = useState(false)
  return (
    <Disclosure summary={t('preview.title')} open={open} onToggle={setOpen}>
      {open && files.map(({ name, text }) => <FileText key={name} name={name} text={text} />)}
    </Disclosure>
  )
}
