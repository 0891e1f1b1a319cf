import type { LoadedPack } from '#pack/load.ts'
import type { Texts } from '#pack/pack.ts'
import { agreementsCsv } from '#share/agreements-csv.ts'
import { separatorFor } from '#share/csv.ts'
import { employerFile } from '#share/employer-file.ts'
import { fileName } from '#share/file-names.ts'
import { ListPanel } from '#ui/screens/share/ListPanel.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveFile } from '#app/base/save-file.ts'
import type { Services } from '#app/state/services.ts'
import { employerSourceOf } from '#app/agreements/talks.ts'
import type { Talk } from '#app/agreements/talks.ts'
import { csvWords } from './share-words.ts'
import { useEmployerWords } from '#app/agreements/use-employer-words.ts'

interface Props {
  readonly services: Services
  readonly loaded: LoadedPack
  readonly texts: Texts
  readonly talks: readonly Talk[]
}

/** Agreements and dates of all talks as a table. */
export function ListPart({ services, loaded, texts, talks }: Props) {
  const { t } = useTranslation('sharing')
  const { t: ofFile } = useTranslation('share')
  const { words, language } = useEmployerWords()
  const [said, setSaid] = useState<string | undefined>(undefined)
  const madeOn = services.today()
  const cases = talks.map((talk, at) => ({
    label: talk.label === '' ? t('file.unnamed', { number: at + 1 }) : talk.label,
    file: employerFile(
      employerSourceOf(talk, loaded.pack.tree, texts, { madeOn, language }),
      words,
    ),
  }))
  const name = fileName(madeOn, 'csv')
  const text = agreementsCsv(
    cases,
    csvWords(ofFile, language, separatorFor(new Intl.NumberFormat(undefined))),
  )
  return (
    <ListPanel
      name={name}
      text={text}
      isEmpty={cases.every(({ file }) => file.agreements.length + file.again.length === 0)}
      said={said}
      onSave={() => {
        saveFile(name, text, 'text/csv;charset=utf-8')
        setSaid(t('file.saved', { name }))
      }}
    />
  )
}
