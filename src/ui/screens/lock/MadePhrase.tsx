import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import './made-phrase.css'

interface Props {
  /** Absent until it is made. */
  readonly phrase: string | undefined
  readonly onAnother: () => void
  readonly onPrint: () => void
}

/** The words made for the person, on the screen and as a sheet of paper. They are Dutch in every language. */
export function MadePhrase({ phrase, onAnother, onPrint }: Props) {
  const { t } = useTranslation(['lock', 'common'])
  return (
    <div className="made-phrase">
      <p className="made-phrase-label">{t('made.label')}</p>
      <p className="made-phrase-words" lang="nl" translate="no">
        {phrase}
      </p>
      <div className="made-phrase-ways">
        <Button kind="secondary" onPress={onPrint}>
          {t('made.print')}
        </Button>
        <Button kind="quiet" onPress={onAnother}>
          {t('made.another')}
        </Button>
      </div>
      <article className="word-sheet only-print">
        <p className="word-sheet-product">{t('common:product')}</p>
        <h1>{t('sheet.title')}</h1>
        <ol className="word-sheet-words" lang="nl" translate="no">
          {(phrase ?? '').split(' ').map((word, at) => (
            // A word is its place: the same one may come twice.
            <li key={at}>{word}</li>
          ))}
        </ol>
        <p>{t('sheet.how')}</p>
        <p>{t('sheet.where')}</p>
      </article>
    </div>
  )
}
