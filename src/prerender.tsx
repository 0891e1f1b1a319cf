import { outlineOf } from '#app/early/outline.ts'
import { anyPosition } from '#app/early/sheet.ts'
import type { Sheet } from '#app/early/sheet.ts'
import { QuestionPage } from '#app/walk/QuestionPage.tsx'
import { Rooted } from '#app/Rooted.tsx'
import { beginSession } from '#app/state/session.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { noSheets } from '#history/records/parse-case.ts'
import { createI18n, languages, loadWords } from '#i18n/i18n.ts'
import { completePack, loadPack } from '#pack/load.ts'
import type { Fetcher, LoadedPack } from '#pack/load.ts'
import type { Step } from '#run/step.ts'
import type { Answer, QuestionId } from '#tree/decision-tree.ts'
import { longestRun } from '#tree/paths.ts'
import { AnswerButtons } from '#ui/parts/AnswerButtons.tsx'
import { Button } from '#ui/parts/Button.tsx'
import { minutesFor } from '#ui/screens/start/begin-draft.ts'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'

/** The start page of one language, as it is on a first visit. */
export interface StartPage {
  readonly language: string
  /** What goes into the root. */
  readonly markup: string
  readonly description: string
}

/** Every question of the default pack in one language, as an employee sees it who keeps their run. */
export interface QuestionSheet {
  readonly language: string
  /** Each page as markup. */
  readonly sheet: Sheet<string>
}

// At once: the build reads no more modules once it has this one.
await Promise.all(languages.map(({ tag }) => loadWords(tag)))

/** Every language's start page, Dutch first; for the build. Throws where the default pack is faulty. */
export async function startPages(fetcher: Fetcher): Promise<readonly StartPage[]> {
  return Promise.all(
    languages.map(async ({ tag }) => startPage(tag, await defaultPack(tag, fetcher))),
  )
}

/** Every language's sheet of questions; for the build. Throws where the default pack is faulty. */
export async function questionSheets(fetcher: Fetcher): Promise<readonly QuestionSheet[]> {
  return Promise.all(
    languages.map(async ({ tag }) => {
      const whole = await completePack(await defaultPack(tag, fetcher), fetcher)
      return { language: tag, sheet: questionSheet(tag, whole) }
    }),
  )
}

async function defaultPack(language: string, fetcher: Fetcher): Promise<LoadedPack> {
  const loaded = await loadPack(undefined, language, fetcher)
  if (!loaded.ok) throw new Error(`The default pack is faulty: ${JSON.stringify(loaded.issues)}`)
  return loaded
}

function startPage(language: string, first: LoadedPack): StartPage {
  const i18n = createI18n(language)
  const services = {
    packs: { load: never, complete: never },
    first,
    // No run is there to be dated.
    today: () => '',
    newId: () => '',
    print: () => undefined,
    reload: () => undefined,
    rememberLanguage: () => undefined,
  }
  const markup = renderToString(<Rooted i18n={i18n} services={services} />)
  const minutes = minutesFor(longestRun(first.pack.tree))
  const description = i18n.t('start:purpose', { minutes })
  return { language, markup, description }
}

function questionSheet(language: string, { pack, files }: LoadedPack): Sheet<string> {
  const i18n = createI18n(language)
  const rendered = (page: ReactNode) =>
    renderToString(<I18nextProvider i18n={i18n}>{page}</I18nextProvider>)
  const people = { perspective: 'employee', keeper: 'employee', atTable: [] } as const
  const input = { id: 'none', people, keep: true, startedOn: '', pack, files }
  const session = beginSession(input, historyInMemory(noSheets), () => '')
  session.stop()
  const run = session.actor.getSnapshot().context
  const texts = pack.texts[language]
  if (texts === undefined) throw new Error(`The default pack does not speak ${language}`)
  const { ask } = pack.tree.prerequisites
  const asked = [...ask, ...pack.tree.questions].map(({ id }) => id)
  const pageOf = (id: QuestionId, route: readonly Step[]): [QuestionId, string] => {
    const cursor = id === asked[0] ? 0 : anyPosition - 1
    const context = { ...run, cursor, walk: { ...run.walk, route } }
    const page = <QuestionPage texts={texts} session={session} context={context} question={id} />
    return [id, rendered(<div>{page}</div>)]
  }
  const later = ask.slice(1).map(({ id }) => id)
  const answersWith = (given: Answer) =>
    rendered(<AnswerButtons given={given} onAnswer={nothing} />)
  return {
    outline: outlineOf(pack.tree, pack.ref.hash),
    title: i18n.t('common:documentTitle', {
      page: i18n.t('app:title.question'),
    }),
    met: Object.fromEntries(asked.map((id) => pageOf(id, []))),
    unmet: Object.fromEntries(
      later.map((id) => pageOf(id, [{ question: asked[0] ?? '', answer: 'no' }])),
    ),
    given: { yes: answersWith('yes'), no: answersWith('no'), unsure: answersWith('unsure') },
    forward: rendered(
      <Button kind="quiet" points="on" onPress={nothing}>
        {i18n.t('walk:next')}
      </Button>,
    ),
  }
}

function nothing(): void {
  // Nothing can be pressed while prerendering.
}

function never(): Promise<never> {
  return Promise.reject(new Error('Nothing is loaded while prerendering'))
}
