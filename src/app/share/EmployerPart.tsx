import type { LoadedPack } from '#pack/load.ts'
import type { Texts } from '#pack/pack.ts'
import { employerFile } from '#share/employer-file.ts'
import { employerHtml } from '#share/employer-html.ts'
import { employerJson } from '#share/employer-json.ts'
import { employerText } from '#share/employer-text.ts'
import { fileName } from '#share/file-names.ts'
import { CasePick } from '#ui/screens/share/CasePick.tsx'
import { EmployerPanel } from '#ui/screens/share/EmployerPanel.tsx'
import type { EmployerEnding } from '#ui/screens/share/EmployerPanel.tsx'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyWords } from '#app/base/copy-words.ts'
import { saveFile } from '#app/base/save-file.ts'
import type { Services } from '#app/state/services.ts'
import { employerSourceOf } from '#app/agreements/talks.ts'
import type { KnownTalk, Talk } from '#app/agreements/talks.ts'
import { useEmployerWords } from '#app/agreements/use-employer-words.ts'

interface Props {
  readonly services: Services
  readonly loaded: LoadedPack
  readonly texts: Texts
  /** At least one. */
  readonly talks: readonly KnownTalk[]
}

/** Agreements for an employer: of one case, chosen where there are more. */
export function EmployerPart(props: Props) {
  const { talks } = props
  const { t } = useTranslation('sharing')
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const known = talks.length === 1 ? talks[0] : talks.find(({ id }) => id === chosen)
  const talk = useMemo(() => known?.talk(), [known])
  const cases = useMemo(
    () =>
      talks.map(({ id, label }, at) => ({
        id,
        label: label === '' ? t('file.unnamed', { number: at + 1 }) : label,
      })),
    [talks, t],
  )
  return (
    <>
      {talks.length > 1 && <CasePick cases={cases} chosen={talk?.id} onChoose={setChosen} />}
      {talk !== undefined && <EmployerForms key={talk.id} {...props} talk={talk} />}
    </>
  )
}

/** In every form in which they may leave: all made of one file. */
function EmployerForms({ services, loaded, texts, talk }: Props & { readonly talk: Talk }) {
  const { t } = useTranslation('sharing')
  const { words, language } = useEmployerWords()
  const [said, setSaid] = useState<string | undefined>(undefined)
  const madeOn = services.today()
  const source = employerSourceOf(talk, loaded.pack.tree, texts, { madeOn, language })
  const file = employerFile(source, words)
  const form = (ending: EmployerEnding, text: string) => ({ name: fileName(madeOn, ending), text })
  const forms = {
    txt: form('txt', employerText(file, words)),
    html: form('html', employerHtml(file, words)),
    json: form('json', employerJson(file)),
  }
  return (
    <EmployerPanel
      file={file}
      words={words}
      forms={forms}
      said={said}
      onSave={(ending) => {
        const { name, text } = forms[ending]
        saveFile(name, text, types[ending])
        setSaid(t('file.saved', { name }))
      }}
      onCopy={() =>
        void copyWords(forms.txt.text).then((done) => setSaid(t(done ? 'copied' : 'copyFailed')))
      }
      onPrint={services.print}
    />
  )
}

const types: Readonly<Record<EmployerEnding, string>> = {
  txt: 'text/plain;charset=utf-8',
  html: 'text/html;charset=utf-8',
  json: 'application/json',
}
