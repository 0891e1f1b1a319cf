import type { i18n } from 'i18next'
import { I18nextProvider } from 'react-i18next'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { tidied } from '#agreement/tidied.ts'
import type { AgreementSheet } from '#agreement/sheet.ts'
import { createI18n, loadWords } from '#i18n/i18n.ts'
import { copyWords } from '#app/base/copy-words.ts'
import { employerWords } from '#app/agreements/use-employer-words.ts'
import { employerSourceOf, talkAtHand } from '#app/agreements/talks.ts'
import { employerFile } from '#share/employer-file.ts'
import { employerHtml } from '#share/employer-html.ts'
import { employerJson } from '#share/employer-json.ts'
import { employerText } from '#share/employer-text.ts'
import { AgreementsPrint } from '#ui/screens/agreements/AgreementsPrint.tsx'
import { EmployerPrint } from '#ui/screens/share/EmployerPrint.tsx'
import { referencePack } from '../support/reference-pack.ts'
import type { recordOf } from './secret-records.ts'

const language = 'nl'
const madeOn = '2026-11-24'
await loadWords(language)
const speech: i18n = createI18n(language)
const words = employerWords(
  speech.getFixedT(language, 'share'),
  speech.getFixedT(language, 'agreement'),
  language,
)

/** What stands on paper, as markup. */
export function onPaper(print: ReactNode): string {
  return renderToStaticMarkup(<I18nextProvider i18n={speech}>{print}</I18nextProvider>)
}

/** What a page shows, prints and copies of a record's last talk: by the app's own road from record to file, in its own words. */
export async function shownOf({ runs, sheets }: ReturnType<typeof recordOf>) {
  // The types would keep most of it out; here they are told nothing.
  const matter = { of: { id: 'case', runDays: runs } as never, session: undefined }
  const talk = talkAtHand(referencePack.tree, matter, runs as never, sheets as never, madeOn)
  const texts = referencePack.texts[language] ?? Object.values(referencePack.texts)[0]
  if (texts === undefined) throw new Error('no texts')
  const source = employerSourceOf(talk, referencePack.tree, texts, { madeOn, language })
  const file = employerFile(source, words)
  const text = employerText(file, words)
  return {
    sheetOnPaper: onPaper(
      <AgreementsPrint sheet={tidied(sheets[0] as unknown as AgreementSheet)} />,
    ),
    fileOnPaper: onPaper(<EmployerPrint file={file} words={words} />),
    copied: await copiedBy(() => copyWords(text)),
    // From the agreements' page the text is still on its way at the press.
    copiedLate: await copiedBy(() => copyWords(Promise.resolve(text))),
    files: [text, employerHtml(file, words), employerJson(file)].join('\u0001'),
  }
}

/** What came to the clipboard. */
async function copiedBy(copy: () => Promise<boolean>): Promise<string> {
  clipboard.length = 0
  if (!(await copy()) || clipboard.length !== 1) throw new Error('nothing was copied')
  return clipboard[0] ?? ''
}

const clipboard: string[] = []

/** A browser's clipboard, as far as copying needs one; for `vi.stubGlobal`. */
export const fakeBrowser = {
  window: { ClipboardItem: true },
  ClipboardItem: class {
    readonly content: Readonly<Record<string, Promise<Blob>>>
    constructor(content: Readonly<Record<string, Promise<Blob>>>) {
      this.content = content
    }
  },
  navigator: {
    clipboard: {
      writeText: async (text: string) => void clipboard.push(text),
      write: async (items: readonly { content: Readonly<Record<string, Promise<Blob>>> }[]) => {
        for (const { content } of items)
          for (const blob of Object.values(content)) clipboard.push(await (await blob).text())
      },
    },
  },
}
