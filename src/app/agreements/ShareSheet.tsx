import type { RunRecord } from '#history/record.ts'
import { employerFile } from '#share/employer-file.ts'
import { fileName } from '#share/file-names.ts'
import { employerText } from '#share/employer-text.ts'
import { Button } from '#ui/parts/Button.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { Said } from '#ui/parts/Said.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyWords } from '#app/base/copy-words.ts'
import type { PageProps } from '#app/state/page-props.ts'
import { hrefOf } from '#app/base/routes.ts'
import { saveFile } from '#app/base/save-file.ts'
import { employerSourceOf, talkAtHand } from './talks.ts'
import type { TalkMatter } from './talk-dates.ts'
import type { Sheets } from './sheets.ts'
import { useEmployerWords } from './use-employer-words.ts'

interface Props extends Pick<PageProps, 'services' | 'loaded' | 'texts'> {
  /** The run or the case, and the runs that its dates are counted from. */
  readonly matter: TalkMatter
  readonly runs: readonly RunRecord[]
  readonly sheets: Sheets
  /** Of a case that was chosen: the share page would not know which. */
  readonly isOfCase: boolean
  /** The manager's own sheet is not given to the manager. */
  readonly isEmployer: boolean
}

/** From the sheet as it is saved to a text on the clipboard, or on to a file. */
export function ShareSheet({ isOfCase, isEmployer, ...props }: Props) {
  const { services, loaded, texts, matter, runs, sheets } = props
  const { t } = useTranslation('sharing')
  const { words, language } = useEmployerWords()
  const [said, setSaid] = useState<string | undefined>(undefined)
  const { tree } = loaded.pack
  const text = async () => {
    const madeOn = services.today()
    const { all } = await sheets.read()
    const talk = talkAtHand(tree, matter, runs, all, madeOn)
    const source = employerSourceOf(talk, tree, texts, { madeOn, language })
    return employerText(employerFile(source, words), words)
  }
  const save = (written: string) => {
    const name = fileName(services.today(), 'txt')
    saveFile(name, written, 'text/plain;charset=utf-8')
    setSaid(t('file.saved', { name }))
  }
  return (
    <>
      <Button
        kind="secondary"
        onPress={() =>
          void copyWords(text()).then((done) => setSaid(t(done ? 'copied' : 'copyFailed')))
        }
      >
        {t('file.copy')}
      </Button>
      {isOfCase ? (
        <Button kind="secondary" onPress={() => void text().then(save, () => undefined)}>
          {t('file.save')}
        </Button>
      ) : (
        <LinkAction href={hrefOf({ page: 'share', part: 'manager' })} kind="secondary">
          {t(isEmployer ? 'kind.managerOwn.label' : 'kind.manager.label')}
        </LinkAction>
      )}
      <Said>{said}</Said>
    </>
  )
}
