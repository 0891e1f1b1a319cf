import type { LoadedPack } from '#pack/load.ts'
import type { Texts } from '#pack/pack.ts'
import { agreementsCsv } from '#share/agreements-csv.ts'
import { separatorFor } from '#share/csv.ts'
import { employerFile } from '#share/employer-file.ts'
import { fileName } from '#share/file-names.ts'
import { ListPanel } from '#ui/screens/share/ListPanel.tsx'
import { Working } from '#ui/screens/share/Working.tsx'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inPieces } from '#app/base/in-pieces.ts'
import { saveFile } from '#app/base/save-file.ts'
import type { Services } from '#app/state/services.ts'
import { atHand, employerSourceOf } from '#app/agreements/talks.ts'
import type { KnownTalk } from '#app/agreements/talks.ts'
import { csvWords } from './share-words.ts'
import { useEmployerWords } from '#app/agreements/use-employer-words.ts'

interface Props {
  readonly services: Services
  readonly loaded: LoadedPack
  readonly texts: Texts
  readonly talks: readonly KnownTalk[]
}

interface List {
  readonly text: string
  readonly isEmpty: boolean
}

/** Agreements and dates of all talks as a table; worked out case by case, so that the page stays awake. */
export function ListPart({ services, loaded, texts, talks }: Props) {
  const { t } = useTranslation('sharing')
  const { t: ofFile } = useTranslation('share')
  const { words, language } = useEmployerWords()
  const [done, setDone] = useState(0)
  const [list, setList] = useState<List | undefined>(undefined)
  const [said, setSaid] = useState<string | undefined>(undefined)
  const madeOn = services.today()
  const { tree } = loaded.pack
  useEffect(() => {
    const stop = new AbortController()
    const unnamed = (id: string, at: number) =>
      id === atHand ? t('file.own') : t('file.unnamed', { number: at + 1 })
    const fileOf = ({ id, talk, label }: KnownTalk, at: number) => ({
      label: label === '' ? unnamed(id, at) : label,
      file: employerFile(employerSourceOf(talk(), tree, texts, { madeOn, language }), words),
    })
    setList(undefined)
    void inPieces(talks, fileOf, { until: stop.signal, said: setDone }).then((files) => {
      if (files === undefined || stop.signal.aborted) return
      const separator = separatorFor(new Intl.NumberFormat(undefined))
      setList({
        text: agreementsCsv(files, csvWords(ofFile, language, separator)),
        isEmpty: files.every(({ file }) => file.agreements.length + file.again.length === 0),
      })
    })
    return () => stop.abort()
  }, [talks, tree, texts, madeOn, language, words, t, ofFile])
  if (list === undefined)
    return <Working words={t('file.listing')} done={done} all={talks.length} />
  const name = fileName(madeOn, 'csv')
  return (
    <ListPanel
      {...list}
      name={name}
      said={said}
      onSave={() => {
        saveFile(name, list.text, 'text/csv;charset=utf-8')
        setSaid(t('file.saved', { name }))
      }}
    />
  )
}
