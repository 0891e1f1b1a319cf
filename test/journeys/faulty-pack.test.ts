import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { enter } from './support/keyboard.ts'
import { editPack } from './support/served-pack.ts'
import type { VisitOptions } from './support/visit.ts'
import { begin, button, employee, quick, titleOf } from './support/walk.ts'
import { fixed, wordsIn } from './support/words.ts'

const { pack, common, texts } = wordsIn.nl
const { visit } = aBrowser()
/** The browser's own line about a file it could not get. */
const notFetched = /^Failed to load resource/

type Before = NonNullable<VisitOptions['before']>
const answersWith =
  (file: string, answer: { status?: number; body?: string }): Before =>
  (page) =>
    page.route(`**/packs/${file}`, (route) => route.fulfill(answer))

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
  ['has no questions', (page) => editPack(page, { structure: { tree: {} } }), 'shape', 'pack.json'],
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

it.each([
  ['onbekend', ''],
  ['onbekend', '#/vraag/2'],
  ['../../etc', ''],
  ['__proto__', ''],
  ['', ''],
])(
  'says that it does not know %j, at "%s" too, and leads to the one it knows',
  async (id, hash) => {
    const asked: string[] = []
    const path = `?pack=${encodeURIComponent(id)}${hash}`
    const one = await visit({ path, before: async (page) => notePacks(page, asked) })
    const { page } = one
    await expect.poll(() => titleOf(page).innerText(), quick).toBe(pack.title)
    expect(await page.locator('main').innerText()).toContain(pack.issue['unknown-pack'])
    // Chromium says so, after a while, of what was asked for in vain.
    expect([...new Set(asked)]).toEqual(['index.json'])
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
  await expect.poll(() => page.title(), quick).toBe(fixed.en.walkTitle)
  expect(await titleOf(page).innerText()).toBe(texts.questions['tasks']?.voices.employee.ask)
  one.expectQuiet(notFetched)
  await one.close()
})
it('a part of the app that does not load leaves a way on', async () => {
  const one = await visit({
    before: (page) => page.route('**/assets/AboutPage-*.js', (route) => route.abort()),
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

function notePacks(page: Page, asked: string[]): void {
  page.on('request', (request) => {
    const [, file] = request.url().split('/packs/')
    if (file !== undefined) asked.push(file)
  })
}
