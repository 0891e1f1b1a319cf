import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { headersOf, nothingInlined } from '#build/headers.ts'
import check from '#i18n/nl/check.json' with { type: 'json' }
import { aStranger, attack } from './support/attacks.ts'
import { aBrowser } from './support/browser.ts'
import { dist } from './support/builds.ts'
import { expectShown } from './support/early.ts'
import { aHost } from './support/host.ts'
import { outcomes, shortestTo } from './support/paths.ts'
import {
  answer,
  begin,
  button,
  employee,
  expectAdvice,
  expectPosition,
  titleOf,
} from './support/walk.ts'
import { languages, wordsIn } from './support/words.ts'
import type { Visit } from './support/visit.ts'

const { visit } = aBrowser()
/** As of a server that was not told of this build: nothing that stands in a page is allowed. */
const headers = headersOf(nothingInlined)
const [outcome] = outcomes

describe.each(languages)('under the policy of another build, in %s', (language) => {
  const path = language === 'nl' ? '' : `${language}/`

  it('the page looks as it should, and only what stands in it was refused', async () => {
    const own = await looksAt((await aHost(dist)).address + path)
    expect(own.refused).toEqual([])
    const other = await looksAt((await aHost(dist, { headers })).address + path)
    expect(other.look).toEqual(own.look)
    expect(other.refused.map((line) => line.trim()).toSorted()).toEqual([
      'script-src-elem inline',
      'style-src-elem inline',
    ])
  })

  it('a run can be begun, is found again and can be finished', async () => {
    const host = await aHost(dist, { headers })
    const one = await visit({ at: host.address, language, path })
    await begin(one, employee)
    await answer(one, shortestTo(outcome).steps.slice(0, 2))
    await one.page.getByText(wordsIn[language].app.kept.saved, { exact: true }).waitFor()
    await one.goTo(`${path}?again`)
    await button(one.page, wordsIn[language].start.resume.continue).click()
    await expectPosition(one, 3)
    await one.goTo(`${path}?once-more#/vraag/3`)
    await expectShown(one, 3)
    await answer(one, shortestTo(outcome).steps.slice(2))
    await expectAdvice(one.page)
    await one.close()
  })

  it('what is pressed before the app is alive counts, before its first script too', async () => {
    const host = await aHost(dist, { headers })
    const first = held('**/assets/early-*')
    const app = held('**/assets/app-*.js')
    const one = await visit({
      at: host.address,
      language,
      path,
      until: 'commit',
      before: async (page) => {
        await first.before(page)
        await app.before(page)
      },
    })
    const { form } = wordsIn[language].start
    await one.page.locator('label').getByText(form.perspective.manager, { exact: true }).click()
    first.release()
    await app.asked
    await button(one.page, form.submit).click()
    app.release()
    await expectShown(one, 1)
    await one.close()
  })
})

it('none of five attacks has an effect, and the page says whose rules they are', async () => {
  const host = await aHost(dist, { headers })
  const stranger = await aStranger()
  const one = await visit({ at: host.address, path: '#/controleer' })
  await button(one.page, check.attacks.try).waitFor()
  expect(await attack(one.page, stranger.url)).toEqual([])
  expect(stranger.heard).toEqual([])
  await button(one.page, check.attacks.try).click()
  await one.page.getByText(check.attacks.allBlocked).waitFor()
  await one.page.getByText(check.attacks.from.otherVersion).waitFor()
  await one.close()
})

it('under its own policy the file of the styles is never asked for, by later code neither', async () => {
  const host = await aHost(dist)
  const one = await visit({ at: host.address })
  await begin(one, employee)
  await answer(one, shortestTo(outcome).steps)
  await expectAdvice(one.page)
  await one.page.waitForLoadState('networkidle')
  const styles = host.asked.filter((line) => line.endsWith('.css'))
  expect(styles.length).toBeGreaterThan(0)
  expect(styles.filter((line) => /\/app-/.test(line))).toEqual([])
  one.expectQuiet()
  await one.close()
})

/** Keeps back what is asked for at such an address. */
function held(address: string) {
  const asked = deferred()
  const released = deferred()
  return {
    before: (page: Page) =>
      page.route(address, async (route) => {
        asked.resolve()
        await released.promise
        await route.continue()
      }),
    /** Settles once someone has asked. */
    asked: asked.promise,
    release: released.resolve,
  }
}

function deferred() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

/** How a start page looks once it is quiet, and what was refused. */
async function looksAt(at: string): Promise<{ look: unknown; refused: Visit['stopped'] }> {
  const one = await visit({ at, width: 320 })
  await titleOf(one.page).waitFor()
  await one.page.waitForLoadState('networkidle')
  const look = await one.page.evaluate(() =>
    [...document.querySelectorAll('#root *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const { color, backgroundColor, fontFamily } = getComputedStyle(element)
      return [element.tagName, x, y, width, height, color, backgroundColor, fontFamily]
    }),
  )
  await one.close()
  return { look, refused: one.stopped }
}
