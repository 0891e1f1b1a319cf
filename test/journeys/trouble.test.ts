import { describe, expect, it } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { enter } from './support/keyboard.ts'
import { shortestTo } from './support/paths.ts'
import { editPack } from './support/served-pack.ts'
import type { VisitOptions } from './support/visit.ts'
import {
  answer,
  begin,
  button,
  employee,
  expectAdvice,
  expectPosition,
  quick,
  titleOf,
} from './support/walk.ts'
import { fixed, wordsIn } from './support/words.ts'

const { pack, start, common, texts } = wordsIn.nl
const { visit } = useBrowser()
/** The browser's own line about a file it could not get. */
const notFetched = /^Failed to load resource/

type Before = NonNullable<VisitOptions['before']>
const answersWith =
  (file: string, answer: { status?: number; body?: string }): Before =>
  (page) =>
    page.route(`**/packs/${file}`, (route) => route.fulfill(answer))

describe('a pack that cannot be used', () => {
  it.each<[string, Before, string, string]>([
    [
      'is not there',
      answersWith('referentieboom/pack.json', { status: 404 }),
      'unreachable-file',
      'pack.json',
    ],
    [
      'cannot be reached',
      (page) => page.route('**/packs/**', (route) => route.abort()),
      'unreachable-file',
      'index.json',
    ],
    [
      'is not JSON',
      answersWith('referentieboom/nl.json', { body: '{"name": "half' }),
      'broken-json',
      'nl.json',
    ],
    [
      'is a web page',
      answersWith('index.json', { body: '<!doctype html>' }),
      'broken-json',
      'index.json',
    ],
    [
      'lacks a text',
      (page) => editPack(page, { nl: without('concerns') }),
      'missing-text',
      'nl.json',
    ],
    [
      'has no questions',
      (page) => editPack(page, { structure: { tree: {} } }),
      'shape',
      'pack.json',
    ],
  ])('says so when it %s, and goes on once it is mended', async (_, before, what, where) => {
    const one = await visit({ before })
    const { page } = one
    await expect.poll(() => titleOf(page).innerText(), quick).toBe(pack.title)
    const shown = await page.locator('main').innerText()
    expect(shown).toContain(wordsIn.nl.pack.issue[what as keyof typeof pack.issue])
    expect(shown).toContain(where)
    await page.unrouteAll()
    await enter(page, button(page, pack.retry))
    await begin(one, employee)
    one.expectQuiet(notFetched)
    await one.close()
  })

  it.each(['onbekend', '../../etc', '__proto__', ''])(
    'says that it does not know %j, and leads to the one it knows',
    async (id) => {
      const one = await visit({ path: `?pack=${encodeURIComponent(id)}` })
      const { page } = one
      await expect.poll(() => titleOf(page).innerText(), quick).toBe(pack.title)
      expect(await page.locator('main').innerText()).toContain(pack.issue['unknown-pack'])
      await enter(page, page.getByRole('link', { name: pack.toStart }))
      await begin(one, employee)
      one.expectQuiet()
      await one.close()
    },
  )

  it('still speaks the other language when one cannot be had', async () => {
    const one = await visit({ before: answersWith('referentieboom/en.json', { status: 500 }) })
    const { page } = one
    await begin(one, employee)
    await enter(page, button(page, 'English'))
    await expect.poll(() => page.title(), quick).toBe(fixed.en.titleOf(1))
    expect(await titleOf(page).innerText()).toBe(texts.questions['tasks']?.voices.employee.ask)
    one.expectQuiet(notFetched)
    await one.close()
  })
})

describe('a language that we are asked for', () => {
  it.each([
    ['?lang=nl-BE', 'en-GB', 'nl'],
    ['?lang=fr', 'fr-FR', 'nl'],
    ['?lang=en-US', 'nl-NL', 'en'],
    ['?lang=%00', 'pl-PL', 'nl'],
    ['', 'en-GB', 'en'],
    ['', 'nl-BE', 'nl'],
  ] as const)('%j in a browser in %s is %s', async (path, locale, tag) => {
    const one = await visit({ path, locale, language: tag })
    const { page } = one
    await expect.poll(() => titleOf(page).innerText(), quick).toBe(wordsIn[tag].start.title)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag)
    one.expectQuiet()
    await one.close()
  })
})

describe('storage', () => {
  it.each<[string, () => void]>([
    ['is absent', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
    ['throws when looked at', storageThrows],
    ['never answers', storageIsMute],
  ])('that %s is said, and the walk goes on without it', async (_, script) => {
    const one = await visit({ before: (page) => page.addInitScript(script) })
    const { page } = one
    await page.getByText(start.refused.title, { exact: true }).waitFor()
    await begin(one, employee)
    await answer(one, shortestTo('talk-first').steps)
    await expectAdvice(page)
    await page.getByText(wordsIn.nl.advice.notKept.title, { exact: true }).waitFor()
    await enter(page, page.getByRole('link', { name: common.nav.history, exact: true }))
    await page.getByText(wordsIn.nl.history.memory.title, { exact: true }).waitFor()
    one.expectQuiet()
    await one.close()
  })

  it('that is lost on the way is said, and the answer stays on the page', async () => {
    const one = await visit()
    const { page } = one
    await begin(one, employee)
    await answer(one, shortestTo('mix').steps.slice(0, 2))
    await expectPosition(one, 3)
    await page.evaluate(storageFull)
    await answer(one, shortestTo('mix').steps.slice(2, 3))
    await expectPosition(one, 4)
    const alert = page.getByRole('alert')
    expect(await alert.innerText()).toContain(wordsIn.nl.app.saveFailed.title)
    await page.evaluate(() => Reflect.get(window, 'mend')())
    await enter(page, button(page, wordsIn.nl.app.saveFailed.retry))
    await page.getByText(wordsIn.nl.app.kept.saved, { exact: true }).waitFor()
    await page.reload()
    await expect.poll(() => page.title(), quick).toBe(fixed.nl.titleOf(4))
    one.expectQuiet()
    await one.close()
  })
})

it('a part of the app that does not load leaves a way on', async () => {
  const one = await visit({
    before: (page) => page.route('**/assets/AboutScreen-*.js', (route) => route.abort()),
  })
  const { page } = one
  await titleOf(page).waitFor()
  await enter(page, page.getByRole('link', { name: common.nav.about, exact: true }))
  await expect.poll(() => titleOf(page).innerText(), quick).toBe(common.trouble.title)
  await enter(page, page.getByRole('link', { name: common.notFound.toStart }))
  await begin(one, employee)
  await one.close()
})

function without(key: string): (text: string) => string {
  return (text) => JSON.stringify({ ...JSON.parse(text), [key]: {} })
}

/** These run in the page, before the app or during it. */
function storageThrows(): void {
  Object.defineProperty(window, 'indexedDB', {
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    },
  })
}

function storageIsMute(): void {
  IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype)
}

function storageFull(): void {
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('Full', 'QuotaExceededError')
  }
  Reflect.set(window, 'mend', () => {
    IDBObjectStore.prototype.put = put
  })
}
