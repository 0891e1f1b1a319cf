import { copyText } from '#share/copy.ts'
import type { Copy } from '#share/copy.ts'
import { strengthOf } from '#lock/strength.ts'
import type { Keeper } from '#run/people.ts'
import { FilePreview } from '#ui/screens/share/FilePreview.tsx'
import { PhraseChoice } from '#ui/screens/share/PhraseChoice.tsx'
import { PhrasePrint } from '#ui/screens/share/PhrasePrint.tsx'
import { SealPart } from '#ui/screens/share/SealPart.tsx'
import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { copyWords } from '#app/base/copy-words.ts'
import { strengthWords } from '#app/lock/lock-words.ts'
import { usePhrase } from './use-phrase.ts'
import { namesOf, useSealing } from './use-sealing.ts'
import type { SealedFile } from './use-sealing.ts'

interface Props {
  /** Each a file. Another content needs another `key`. */
  readonly copies: readonly Copy[]
  readonly madeOn: string
  readonly keeper: Keeper
  readonly label: string
  readonly onPrint: () => void
  /** What comes once the files are there. */
  readonly renderAfter: (files: readonly SealedFile[]) => ReactNode
}

/** From what is going into a file to that file, locked and looked at. */
export function SealedFilePart({ copies, madeOn, keeper, label, onPrint, renderAfter }: Props) {
  const { t } = useTranslation(['sharing', 'lock'])
  const { t: ofLock } = useTranslation('lock')
  const { phrase, good, change, again } = usePhrase(keeper)
  const sealing = useSealing()
  const [isRefused, setRefused] = useState(false)
  const [said, setSaid] = useState<'copied' | 'copyFailed' | undefined>(undefined)
  const files = useMemo(() => {
    const names = namesOf(copies)
    return copies.map((copy, at) => ({ name: names[at] ?? '', text: copyText(copy) }))
  }, [copies])
  const { own, kind } = phrase
  return (
    <>
      <FilePreview files={files} />
      <PhraseChoice
        phrase={phrase}
        strength={own === '' ? undefined : strengthWords(ofLock, strengthOf(own))}
        error={isRefused && good === undefined ? t('phrase.needed') : undefined}
        said={said && t(said)}
        onChange={(next) => {
          // A file that is there is locked with the words of before.
          sealing.reset()
          setSaid(undefined)
          change(next)
        }}
        onAgain={() => {
          sealing.reset()
          setSaid(undefined)
          again()
        }}
        onCopy={() =>
          void copyWords(good ?? '').then((done) => setSaid(done ? 'copied' : 'copyFailed'))
        }
        onPrint={onPrint}
      />
      {kind === 'made' && good !== undefined && <PhrasePrint words={good} madeOn={madeOn} />}
      <SealPart
        making={sealing.making}
        label={label}
        onMake={() => {
          setRefused(true)
          if (good !== undefined) sealing.make(copies, good)
        }}
        onCancel={sealing.cancel}
        onSave={sealing.save}
      >
        {renderAfter(sealing.files)}
      </SealPart>
    </>
  )
}
