import { fileName } from '#share/file-names.ts'
import type { CopySource } from '#share/made-copies.ts'
import { strengthOf } from '#lock/strength.ts'
import type { Keeper } from '#run/people.ts'
import { CopyRemarks } from '#ui/screens/share/CopyRemarks.tsx'
import { FilePreview } from '#ui/screens/share/FilePreview.tsx'
import { PhraseChoice } from '#ui/screens/share/PhraseChoice.tsx'
import { Paper } from '#ui/parts/Paper.tsx'
import { PhrasePrint } from '#ui/screens/share/PhrasePrint.tsx'
import { SealPart } from '#ui/screens/share/SealPart.tsx'
import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { copyWords } from '#app/base/copy-words.ts'
import { strengthWords } from '#app/lock/lock-words.ts'
import { useMade } from './use-made.ts'
import { usePhrase } from './use-phrase.ts'
import { useSealing } from './use-sealing.ts'
import type { SealedFile } from './use-sealing.ts'

interface Props {
  /** What goes in. Another content needs another `key`. */
  readonly source: CopySource
  readonly madeOn: string
  readonly keeper: Keeper
  readonly label: string
  readonly onPrint: () => void
  /** What comes once the files are there. */
  readonly renderAfter: (files: readonly SealedFile[]) => ReactNode
}

/** From what is going into a file to that file, locked and looked at. */
export function SealedFilePart({ source, madeOn, keeper, label, onPrint, renderAfter }: Props) {
  const { t } = useTranslation(['sharing', 'lock'])
  const { t: ofLock } = useTranslation('lock')
  const { phrase, good, change, again } = usePhrase(keeper)
  const { gathered, gather, renew } = useMade(source)
  const sealing = useSealing()
  const [isRefused, setRefused] = useState(false)
  const [said, setSaid] = useState<'copied' | 'copyFailed' | undefined>(undefined)
  const files = useMemo(() => {
    if (gathered?.ok !== true) return undefined
    const names = namesOf(madeOn, gathered.copies.length)
    return gathered.copies.map(({ text }, at) => ({ name: names[at] ?? '', text }))
  }, [gathered, madeOn])
  const { own, kind } = phrase
  return (
    <>
      <FilePreview
        files={files}
        failed={gathered?.ok === false}
        onOpen={() => void gather()}
        onAgain={() => {
          renew()
          void gather()
        }}
      />
      {gathered?.ok === true && (
        <CopyRemarks parts={gathered.copies.length} leftOut={gathered.leftOut.length} />
      )}
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
      {kind === 'made' && good !== undefined && (
        <Paper>
          <PhrasePrint words={good} madeOn={madeOn} />
        </Paper>
      )}
      <SealPart
        making={sealing.making}
        label={label}
        onMake={() => {
          setRefused(true)
          if (gathered === undefined) renew()
          if (good !== undefined) sealing.make(gather, (count) => namesOf(madeOn, count), good)
        }}
        onCancel={sealing.cancel}
        onSave={sealing.save}
      >
        {renderAfter(sealing.files)}
      </SealPart>
    </>
  )
}

/** The names of so many files of one day. */
function namesOf(madeOn: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) =>
    fileName(madeOn, 'age', count > 1 ? at + 1 : undefined),
  )
}
