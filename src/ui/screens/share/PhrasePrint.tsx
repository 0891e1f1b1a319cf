import { useTranslation } from 'react-i18next'
import { Day } from '#ui/parts/Day.tsx'
import { SharePrint } from './SharePrint.tsx'

interface Props {
  readonly words: string
  /** The day that stands in the file's name. */
  readonly madeOn: string
}

/** The words on paper, with what they belong to. */
export function PhrasePrint({ words, madeOn }: Props) {
  const { t } = useTranslation('sharing')
  return (
    <SharePrint>
      <h1>{t('phrase.title')}</h1>
      <p className="share-print-words" lang="nl" translate="no">
        {words}
      </p>
      <p>
        {t('phrase.paperDay')} <Day on={madeOn} />
      </p>
      <p>{t('phrase.paper')}</p>
    </SharePrint>
  )
}
