import { useTranslation } from 'react-i18next'
import { Notice } from '#ui/parts/Notice.tsx'

interface Props {
  /** How many files it takes. */
  readonly parts: number
  /** How many things a file cannot hold. */
  readonly leftOut: number
}

/** What is to be said of files that were worked out. */
export function CopyRemarks({ parts, leftOut }: Props) {
  const { t } = useTranslation('sharing')
  return (
    <>
      {leftOut > 0 && (
        <Notice kind="warning">
          <p>{t('copy.leftOut', { count: leftOut })}</p>
        </Notice>
      )}
      {parts > 1 && <p>{t('copy.parts', { count: parts })}</p>}
    </>
  )
}
