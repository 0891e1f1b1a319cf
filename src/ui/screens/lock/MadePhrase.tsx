import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Awaited } from '#ui/parts/Late.tsx'
import { MadeWords } from '#ui/parts/MadeWords.tsx'
import { Paper } from '#ui/parts/Paper.tsx'
import { PaperHead } from '#ui/parts/PaperHead.tsx'
import './word-sheet.css'

interface Props {
  /** Absent until it is made. */
  readonly phrase: string | undefined
  /** It could not be made. */
  readonly hasFailed: boolean
  readonly onAnother: () => void
  readonly onPrint: () => void
}

/** The words made for the person, on the screen and as a sheet of paper. They are Dutch in every language. */
export function MadePhrase({ phrase, hasFailed, onAnother, onPrint }: Props) {
  const { t } = useTranslation('lock')
  const [tries, setTries] = useState(0)
  return (
    <>
      <MadeWords label={t('made.label')} words={phrase}>
        <Button kind="secondary" onPress={onPrint}>
          {t('made.print')}
        </Button>
        <Button kind="quiet" onPress={onAnother}>
          {t('made.another')}
        </Button>
      </MadeWords>
      {phrase === undefined && (
        <Awaited
          key={tries}
          hasFailed={hasFailed}
          onRetry={() => {
            setTries(tries + 1)
            onAnother()
          }}
        />
      )}
      <Paper>
        <article className="word-sheet">
          <PaperHead />
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
      </Paper>
    </>
  )
}
