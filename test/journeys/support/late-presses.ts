import type { Locator } from 'playwright-core'
import { pages } from '../../../src/app/base/pages.ts'
import type { Awaited } from './answered.ts'
import { lateFile, lateFiles, wordList } from './late-files.ts'
import { shortestTo } from './paths.ts'
import type { Visit } from './visit.ts'
import { answer, begin, button, employee, fillIn, titleOf } from './walk.ts'
import { wordsIn } from './words.ts'

const { about, app, cases, history, lock, pack, sharing, start } = wordsIn.nl
const phrase = 'zestien tekens en een beetje wind'

export interface Pressed extends Awaited {
  readonly press: () => Promise<unknown>
}

/** A press, with the files that it is the first to need. */
interface Row {
  readonly name: string
  readonly held: readonly string[]
  /** From the first byte. */
  readonly isFirst?: boolean
  /** Never there, so that what stands in for it is asked for. */
  readonly gone?: RegExp
  readonly path?: string
  /** Only before a release: it takes seconds, and another row shows its kind. */
  readonly isRare?: boolean
  readonly press: (one: Visit) => Pressed
}

/** The heading of another page than the first. */
export function questionIn({ page }: Visit): Locator {
  return titleOf(page).filter({ hasNotText: start.title })
}

/** Not in this build, not to be gone to, or only with a run. */
const unreachable = new Set(['start', 'answers', 'advice', 'pause', 'unknown', 'all', 'all-long'])

/** Pages that can be gone to without a run or a case. */
export const pagesGoneTo = [
  ...Object.entries(pages)
    .filter(
      ([name, row]) => !('number' in row && row.number === 'always') && !unreachable.has(name),
    )
    .map(([, { path }]) => `#/${path}`),
  '#/kopie/alles',
]

/** What a walk does not come by. */
export function otherPresses(): readonly Row[] {
  const like = (...names: readonly RegExp[]) =>
    lateFiles().filter((file) => names.some((name) => name.test(file)) && file !== wordList())
  const begins = (one: Visit): Pressed => ({
    press: () => fillIn(one, employee),
    there: questionIn(one),
  })
  const worker = (name: string) => lateFile(new RegExp(`/${name}.worker-`))
  const inPlace = (name: string) => like(new RegExp(`/${name}`))
  return [
    {
      name: '"Beginnen", where what is kept is not there yet',
      held: like(/\/(kept|walk)-/, /\/words-nl-/),
      isFirst: true,
      press: begins,
    },
    {
      name: '"Beginnen", where the questions lack a language',
      held: like(/packs\/.*\/en\.json/),
      isFirst: true,
      press: (one) => ({ ...begins(one), refused: undefined }),
    },
    {
      name: 'the questions themselves, at an address',
      held: like(/packs\/index\.json/, /packs\/.*\/(pack|nl)\.json/),
      isFirst: true,
      path: '#/over',
      press: ({ page }) => ({
        press: () => Promise.resolve(),
        there: page.getByRole('heading', { level: 1, name: about.title }),
        refused: pack.title,
      }),
    },
    {
      name: 'what is wrong with a pack',
      held: like(/\/PackIss/),
      isFirst: true,
      path: '?pack=niet-daar',
      press: ({ page }) => ({
        press: () => Promise.resolve(),
        there: titleOf(page).filter({ hasText: pack.title }),
      }),
    },
    {
      name: 'cases, at an address',
      held: like(/\/cases-/),
      isFirst: true,
      path: '#/trajecten',
      press: ({ page }) => ({
        press: () => Promise.resolve(),
        there: titleOf(page).filter({ hasText: cases.title }),
      }),
    },
    {
      name: 'another language',
      held: like(/\/words-en-/),
      press: ({ page }) => ({
        press: () => button(page, 'English').click(),
        there: page.getByText(wordsIn.en.start.title),
      }),
    },
    {
      name: 'words for a passphrase',
      held: [wordList()],
      path: '#/slot',
      isFirst: true,
      press: ({ page }) => ({
        press: () => Promise.resolve(),
        there: page.locator('.made-words-words').filter({ hasText: / \w+ / }),
      }),
    },
    {
      name: 'a lock',
      held: [worker('derive')],
      press: (one) => ({ ...locks(one), refused: undefined }),
    },
    {
      name: 'a lock, in the page itself',
      isRare: true,
      held: inPlace('(derive-|scrypt-)'),
      gone: /derive\.worker/,
      press: (one) => ({ ...locks(one), refused: lock.failure.unable, retry: lock.kept.set }),
    },
    {
      name: 'what goes into a copy',
      isRare: true,
      held: [worker('copies')],
      press: (one) => ({ ...seals(one, sharing.making.gathering), refused: undefined }),
    },
    {
      name: 'sealing a copy',
      held: [worker('age')],
      press: (one) => ({ ...seals(one, sharing.making.sealing), refused: undefined }),
    },
    {
      name: 'sealing a copy, in the page itself',
      isRare: true,
      held: inPlace('age-(?!header)'),
      gone: /age\.worker/,
      press: (one) => ({
        ...seals(one, sharing.making.sealing),
        refused: sharing.making.unable,
        retry: sharing.copy.make,
      }),
    },
  ]
}

function locks({ page }: Visit): Pressed {
  return {
    press: async () => {
      await page.evaluate(() => (location.hash = '#/slot'))
      await page.getByText(lock.choose.own, { exact: true }).click()
      await page.getByLabel(lock.choose.field).fill(phrase)
      await button(page, lock.choose.ownNext).click()
      await page.getByLabel(lock.again.field).fill(phrase)
      await button(page, lock.kept.set).click()
    },
    there: page.getByText(lock.done.set.title, { exact: true }),
    moment: lock.busy,
    late: history.slow,
  }
}

function seals(one: Visit, moment: string): Pressed {
  const { page } = one
  return {
    press: async () => {
      await begin(one, employee)
      await answer(one, shortestTo('mix').steps.slice(0, 1))
      await page.getByText(app.kept.saved, { exact: true }).waitFor()
      await page.evaluate(() => (location.hash = '#/kopie/alles'))
      await page.locator('.made-words-words').waitFor()
      await button(page, sharing.copy.make).click()
    },
    there: page.getByText(sharing.making.made, { exact: true }),
    moment,
    late: history.slow,
  }
}
