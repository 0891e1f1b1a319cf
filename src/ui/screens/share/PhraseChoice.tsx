import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { MadeWords as Words } from '#ui/parts/MadeWords.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { Slow } from '#ui/parts/Slow.tsx'
import { PassphraseField } from '#ui/parts/PassphraseField.tsx'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import { Said } from '#ui/parts/Said.tsx'
import type { Phrase } from './phrase.ts'

interface Props {
  readonly phrase: Phrase
  /** What is to be said of a phrase of one's own. */
  readonly strength?: string | undefined
  /** That it will not do, once it was tried. */
  readonly error?: string | undefined
  /** How copying went. */
  readonly said?: string | undefined
  readonly onChange: (phrase: Phrase) => void
  readonly onAgain: () => void
  readonly onCopy: () => void
  readonly onPrint: () => void
}

/** What a file is locked with: words that were drawn, or a phrase of one's own. */
export function PhraseChoice(props: Props) {
  const { phrase, strength, error, said, onChange } = props
  const { t } = useTranslation('sharing')
  return (
    <div>
      <RadioGroup
        name="lock"
        legend={t('phrase.legend')}
        options={[
          { value: 'made', label: t('phrase.made'), hint: t('phrase.madeHint') },
          { value: 'own', label: t('phrase.own'), hint: t('phrase.ownHint') },
        ]}
        value={phrase.kind}
        error={phrase.kind === 'made' ? error : undefined}
        onChange={(kind) => onChange({ ...phrase, kind })}
      />
      {phrase.kind === 'own' ? (
        <>
          <PassphraseField
            label={t('phrase.type')}
            autoComplete="off"
            value={phrase.own}
            error={error}
            onChange={(own) => onChange({ ...phrase, own })}
          />
          <Said>{strength}</Said>
        </>
      ) : (
        <MadeWords {...props} />
      )}
      <Notice kind="warning" title={t('phrase.keep')} />
      <Said className="share-screen-said">{said}</Said>
    </div>
  )
}

function MadeWords({ phrase: { made }, onAgain, onCopy, onPrint }: Props) {
  const { t } = useTranslation(['sharing', 'common'])
  if (made === undefined)
    return (
      <>
        <Said>{t('phrase.waiting')}</Said>
        <Slow onRetry={onAgain} />
      </>
    )
  if (made === '')
    return (
      <>
        <p role="alert">{t('phrase.none')}</p>
        <Button kind="secondary" onPress={onAgain}>
          {t('common:trouble.retry')}
        </Button>
      </>
    )
  return (
    <Words label={t('phrase.title')} words={made}>
      <Button kind="secondary" onPress={onPrint}>
        {t('phrase.print')}
      </Button>
      <Button kind="secondary" onPress={onCopy}>
        {t('phrase.copy')}
      </Button>
      <Button kind="quiet" onPress={onAgain}>
        {t('phrase.again')}
      </Button>
    </Words>
  )
}
