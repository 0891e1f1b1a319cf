import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { describe, expect, it } from 'vitest'
import { heldBack, withoutEarly } from './support/before-alive.ts'
import { aBrowser } from './support/browser.ts'
import { isAlive } from './support/early.ts'
import { shortestTo } from './support/paths.ts'
import { firstChoice, wordsToForm } from './support/measures.ts'
import { shiftsNow, watchShifts } from './support/shifts.ts'
import { answer, begin, button, employee, quick, titleOf } from './support/walk.ts'
import { languages, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const { steps } = shortestTo('mix')

describe.each(languages)('the prerendered page, in %s', (language) => {
  const path = language === 'nl' ? '' : `${language}/`

  it('is all there without a script, in its language, and knows nothing of its reader', async () => {
    const html = await (await fetch(inject('baseUrl') + path)).text()
    expect(html).toContain(`<html lang="${language}"`)
    expect(html).toContain(wordsIn[language].start.title)
    expect(html).not.toMatch(/<[^>]+ style=/)
    expect(html.replace(/<head>[^]*<\/head>/, '')).not.toMatch(/<time|20\d\d/)
  })

  it('asks its first question within 500 px at 320, and has said little by the end of the form', async () => {
    const one = await visit({ language, path, width: 320 })
    const { page } = one
    await page.setViewportSize({ width: 320, height: 640 })
    const { form } = wordsIn[language].start
    expect(await page.evaluate(firstChoice)).toMatchObject({ isSeen: true, isSoon: true })
    const words = [await page.evaluate(wordsToForm)]
    const who = page.getByRole('group', { name: form.perspective.legend })
    for (const role of ['employee', 'manager', 'counsellor'] as const) {
      await who.getByText(form.perspective[role], { exact: true }).click()
      words.push(await page.evaluate(wordsToForm))
    }
    const under = page.getByRole('group', { name: form.under.legend })
    for (const answer of ['yes', 'no'] as const) {
      await under.getByText(form.under[answer], { exact: true }).click()
      words.push(await page.evaluate(wordsToForm))
    }
    expect(Math.max(...words), words.join(' ')).toBeLessThanOrEqual(160)
    await one.close()
  })

  it('becomes the app without a change, and nothing on it moves', async () => {
    const { before, release } = heldBack()
    const one = await visit({
      language,
      path,
      until: 'commit',
      before: async (page) => {
        await before(page)
        await page.addInitScript(watchShifts)
      },
    })
    const { page } = one
    await titleOf(page).waitFor()
    const markup = await page.locator('#root').innerHTML()
    release()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('#root').innerHTML()).toBe(markup)
    expect(await page.evaluate(shiftsNow)).toEqual([])
    one.expectQuiet()
    await one.close()
  })

  it('is not shown to whoever has a run to go on with: theirs comes at once, and stands still', async () => {
    const one = await visit({ language, path })
    const { page } = one
    await begin(one, employee)
    await answer(one, steps.slice(0, 2))
    await page.getByText(wordsIn[language].app.kept.saved, { exact: true }).waitFor()
    await page.addInitScript(watchShifts)
    await one.goTo(`${path}?again`)
    await button(page, wordsIn[language].start.resume.continue).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(shiftsNow)).toEqual([])
    one.expectQuiet()
    await one.close()
  })
})

it('shows whoever comes back to a question that question first: for no other code, and nothing moves', async () => {
  const one = await visit()
  const { page } = one
  await begin(one, employee)
  await answer(one, steps.slice(0, 2))
  await page.getByText(wordsIn.nl.app.kept.saved, { exact: true }).waitFor()
  const title = await titleOf(page).textContent()
  await page.addInitScript(watchShifts)
  const late: string[] = []
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    const { pathname: file } = new URL(route.request().url())
    if (!/\/(app|early|kept|rolldown-runtime|walk|words-nl)-[^/]+$/.test(file)) {
      late.push(file)
      await released
    }
    return route.continue().catch(() => undefined)
  })
  const { hash } = new URL(page.url())
  await page.goto(`${inject('baseUrl')}?again${hash}`, { waitUntil: 'commit' })
  await expect.poll(() => titleOf(page).textContent(), quick).toBe(title)
  await page.waitForFunction(isAlive, undefined, { polling: 20 })
  release()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(shiftsNow)).toEqual([])
  expect(late.some((file) => file.includes('/advice-'))).toBe(true)
  one.expectQuiet()
  await one.close()
})

it('stays as it was made where the app cannot be had, for whoever waits for another page too', async () => {
  const one = await visit()
  const { page } = one
  await begin(one, employee)
  await page.route('**/assets/app-*.js', (route) => route.abort())
  await page.goto(`${inject('baseUrl')}?again#/vraag/1`)
  await titleOf(page).filter({ hasText: wordsIn.nl.start.title }).waitFor()
  await one.close()
})

it('waits for no font, wears the brand’s from the first step on, and nothing moves by it', async () => {
  const one = await visit({ width: 320, before: (page) => page.addInitScript(watchShifts) })
  const { page } = one
  await page.waitForLoadState('networkidle')
  expect(await fontOf(page)).toMatch(/^"?Atkinson Fallback/)
  expect(await fontsAtFirstPaint(page)).toEqual([])
  await page.waitForFunction(hasFonts)
  await page.evaluate(() => location.assign('#/spreekkamer'))
  await page.waitForURL('**/#/spreekkamer')
  await expect.poll(() => fontOf(page), quick).toMatch(/^"?Atkinson Hyperlegible Next/)
  expect(await page.evaluate(() => document.fonts.status)).toBe('loaded')
  // The page that follows is shorter or longer: that alone moves the footer, or its last link.
  const moved = (await page.evaluate(shiftsNow)) as readonly string[]
  const foot = ['FOOTER', wordsIn.nl.common.footer.accessibility]
  expect(moved.filter((one) => !foot.some((words) => one.includes(words)))).toEqual([])
  one.expectQuiet()
  await one.close()
})

/** Runs in the page. */
function hasFonts(): boolean {
  return [...document.fonts].every(({ status }) => status === 'loaded')
}

function fontOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).fontFamily)
}

/** The fonts that had been asked for when the page was first seen. */
function fontsAtFirstPaint(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return performance
      .getEntriesByType('resource')
      .filter(
        ({ name, startTime }) => name.endsWith('woff2') && startTime < (paint?.startTime ?? 0),
      )
      .map(({ name }) => name)
  })
}

it('control: without the early script a press before the app has come is lost', async () => {
  const { before, release } = heldBack()
  const one = await visit({
    width: 320,
    until: 'commit',
    before: async (page) => {
      await before(page)
      await withoutEarly(page)
      await page.addInitScript(() =>
        document.addEventListener('alive', () => Reflect.set(window, 'wasAlive', true)),
      )
    },
  })
  const { page } = one
  const { menu } = wordsIn.nl.common.nav
  await titleOf(page).waitFor()
  await button(page, menu).click()
  release()
  await page.waitForFunction(() => Reflect.get(window, 'wasAlive') === true)
  expect(await isOpen(page)).toBe('false')
  await button(page, menu).click()
  await expect.poll(() => isOpen(page), quick).toBe('true')
  await one.close()
})

function isOpen(page: Page): Promise<string | null> {
  return page.locator('button[aria-controls="menu"]').getAttribute('aria-expanded')
}
