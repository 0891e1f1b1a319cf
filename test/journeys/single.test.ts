import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import check from '#i18n/nl/check.json' with { type: 'json' }
import { productionBuild } from '../tools/production-build.ts'
import { isRelease } from '../tools/runs.ts'
import { aStranger, attack } from './support/attacks.ts'
import { aBrowser } from './support/browser.ts'
import { aFolder, dist } from './support/builds.ts'
import { aHost } from './support/host.ts'
import { enter } from './support/keyboard.ts'
import { longestTo, outcomes, shortestTo } from './support/paths.ts'
import type { Visit } from './support/visit.ts'
import {
  answer,
  begin,
  button,
  employee,
  expectAdvice,
  expectAdvised,
  expectAsked,
  expectPosition,
  manager,
  notUnderBedrijfsarts,
  underBedrijfsarts,
} from './support/walk.ts'
import { fixed, languages, wordsIn } from './support/words.ts'

/** A name of which the browser does not know that it is this very computer. */
const intranet = 'intranet.example'
const { visit } = aBrowser([`--host-resolver-rules=MAP ${intranet} 127.0.0.1`])
const folder = aFolder()
const at = pathToFileURL(join(folder, 'thuiswerkwijzer.html')).href
const people = { employee, manager, underBedrijfsarts, notUnderBedrijfsarts }

beforeAll(async () => {
  await productionBuild({ mode: 'single', build: { outDir: folder, emptyOutDir: true } })
})

it('is one file, and asks for no other', () => {
  expect(readdirSync(folder)).toEqual(['thuiswerkwijzer.html'])
  const html = readFileSync(join(folder, 'thuiswerkwijzer.html'), 'utf8')
  const markup = html.replaceAll(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '')
  expect(markup.match(/(src|href)="(?!data:)/g)).toBeNull()
  expect(html).toMatch(/script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}=';/)
})

describe.each(languages)('opened by double click, in %s', (language) => {
  // Before a release each person goes each way; on a push each another one, and another in each language.
  const first = language === 'nl' ? 0 : 1
  describe.each(Object.entries(people).map(([name, who], nth) => ({ name, who, nth })))(
    'the $name',
    ({ who, nth }) => {
      let one: Visit
      beforeAll(async () => {
        one = await visit({ language, at })
      })
      afterAll(() => one.close())

      it.each(isRelease ? outcomes : outcomes.slice(first + nth, first + nth + 1))(
        'reaches %s',
        async (outcome) => {
          const { steps } = (language === 'nl' ? shortestTo : longestTo)(outcome)
          await one.goTo('#/')
          await begin(one, who)
          await answer(one, steps, ({ question }) => expectAsked(one, question, who))
          await expectAdvice(one.page)
          await expectAdvised(one, outcome)
          await expectNothingStored(one)
          one.expectQuiet()
        },
      )
    },
  )

  it('goes back and on, changes an answer, and its language, and keeps the rest', async () => {
    const one = await visit({ language, at })
    const { page } = one
    const { steps } = shortestTo('mix')
    await begin(one, employee)
    await answer(one, steps.slice(0, 5))
    await expectPosition(one, 6)
    await page.goBack()
    await expectPosition(one, 5)
    await page.goForward()
    await expectPosition(one, 6)
    await enter(page, button(page, fixed[language].previous))
    await expectPosition(one, 5)
    const other = language === 'nl' ? 'en' : 'nl'
    await enter(page, button(page, other === 'en' ? 'English' : 'Nederlands'))
    await expectAsked({ ...one, language: other }, steps[4]?.question ?? '', employee)
    await expectNothingStored(one)
    one.expectQuiet()
    await one.close()
  })
})

it('says why it keeps nothing', async () => {
  const one = await visit({ at })
  await one.page.getByText(check.passing.single.title, { exact: true }).waitFor()
  await one.page.getByText(check.passing.single.body).first().waitFor()
  expect(await one.page.getByText(wordsIn.nl.start.refused.title).count()).toBe(0)
  await one.close()
})

it('holds five attacks off', async () => {
  const stranger = await aStranger()
  const one = await visit({ at, path: '#/controleer' })
  await button(one.page, check.attacks.try).click()
  await one.page.getByText(check.attacks.allBlocked).waitFor()
  expect(await attack(one.page, stranger.url)).toEqual([])
  expect(stranger.heard).toEqual([])
  await one.close()
})

it('the app on plain http runs in the same way, and asks for https', async () => {
  const host = await aHost(dist, { bare: true })
  const one = await visit({ at: host.address.replace('127.0.0.1', intranet), worker: true })
  expect(await one.page.evaluate(() => window.isSecureContext)).toBe(false)
  await one.page.getByText(check.passing.insecure.title, { exact: true }).waitFor()
  await begin(one, employee)
  await answer(one, longestTo('home').steps)
  await expectAdvice(one.page)
  await expectNothingStored(one)
  one.expectQuiet()
  await one.close()
})

async function expectNothingStored({ page }: Visit): Promise<void> {
  const stored = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    buckets: (await navigator.storageBuckets?.keys()) ?? [],
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: 'caches' in window ? await caches.keys() : [],
    cookies: document.cookie,
  }))
  expect(stored).toEqual({
    databases: [],
    buckets: [],
    local: [],
    session: [],
    caches: [],
    cookies: '',
  })
}
