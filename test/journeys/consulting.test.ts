import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { choose, enter, tick } from './support/keyboard.ts'
import { shortestTo, type Steps } from './support/paths.ts'
import { a4sOf, paperOf } from './support/paper.ts'
import { everythingStored } from './support/stored-all.ts'
import type { Visit } from './support/visit.ts'
import { button, quick, titleOf } from './support/walk.ts'
import { writtenDay } from '../../src/ui/parts/written-day.ts'
import { languages, plain, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const keys = { yes: '1', no: '2', unsure: '3' } as const
const path = '#/spreekkamer'

it.each(languages)(
  'the consulting room by the keys 1, 2 and 3, in %s and the other language',
  async (language) => {
    const one = await visit({ language, path })
    const { page } = one
    await enterRoom(one)
    const before = await everythingStored(page)
    expect(JSON.stringify(before)).not.toContain('steps')
    const { steps } = shortestTo('talk-first')
    await answerByKey(one, steps)
    for (const tag of languages) {
      const { texts } = wordsIn[tag]
      const side = page.locator(`[lang=${tag}]`)
      await expectIn(one, texts.outcomes['talk-first']?.title ?? '')
      const next = texts.outcomes['talk-first']?.next?.['talk']?.employee ?? []
      expect(next).toHaveLength(3)
      for (const words of [texts.warning, texts.secondOpinion, ...Object.values(texts.rhythms)])
        expect(await side.getByText(plain(words), { exact: true }).count(), words).toBeGreaterThan(
          0,
        )
    }
    await endIn(one)
    expect(await everythingStored(page)).toEqual(before)
    await enter(page, button(page, wordsIn[language].consulting.wipe))
    await page.getByText(wordsIn[language].consulting.wiped).first().waitFor()
    expect(await everythingStored(page)).toEqual(before)
    expect(new Set(one.seen.map(({ url }) => url))).toEqual(new Set([`/${path}`]))
    one.expectQuiet()
    await one.close()
  },
)

it('keys that are switched off answer nothing; a button does', async () => {
  const one = await visit({ path })
  const { page } = one
  await enterRoom(one)
  const box = page.getByRole('checkbox', { name: wordsIn.nl.consulting.keys.label })
  await tick(page, box)
  await page.keyboard.press('1')
  await expectAsked(one, 'tasks')
  await enter(page, button(page, 'Ja Yes'))
  await expectAsked(one, 'workplace')
  await page.keyboard.press('2')
  await expectAsked(one, 'workplace')
  one.expectQuiet()
  await one.close()
})

it.each(['another page and Back', 'a new load', 'the page put aside'])(
  'is wiped by %s',
  async (way) => {
    const one = await visit({ path })
    const { page } = one
    await enterRoom(one)
    await answerByKey(one, shortestTo('mix').steps.slice(0, 3))
    if (way === 'a new load') await page.reload()
    else if (way === 'the page put aside')
      await page.evaluate(() => {
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
      })
    else {
      await enter(page, page.getByRole('link', { name: wordsIn.nl.common.footer.privacy }).first())
      await expect.poll(() => page.url(), quick).toMatch(/#\/privacy$/)
      await page.locator('.consulting').waitFor({ state: 'detached' })
      await page.goBack()
    }
    await expectIn(one, wordsIn.nl.consulting.title)
    await enterRoom(one)
    expect(await page.locator('.consulting-answers [aria-pressed]').count()).toBe(0)
    one.expectQuiet()
    await one.close()
  },
)

it.each([1280, 320])(
  'has large type at %i, the languages beside or below each other',
  async (width) => {
    const one = await visit({ path, width })
    const { page } = one
    await titleOf(page).waitFor()
    const sizeOf = (where: string) =>
      page.evaluate((found) => {
        const element = document.querySelector(found)
        return element === null ? 0 : Number.parseFloat(getComputedStyle(element).fontSize)
      }, where)
    const usual = await sizeOf('main p:not([role])')
    await enterRoom(one)
    expect(await sizeOf('.consulting .sides p')).toBeGreaterThanOrEqual(usual * 1.15)
    expect(await sizeOf('.consulting-answers-choice')).toBeGreaterThanOrEqual(22)
    const sides = await page
      .locator('h1 .sides > span')
      .evaluateAll((all) => all.map((side) => side.getBoundingClientRect().top))
    expect(new Set(sides).size).toBe(width === 1280 ? 1 : 2)
    one.expectQuiet()
    await one.close()
  },
)

/** What ends a consultation, by keyboard: an agreement, a sheet in each language, a line to copy. */
async function endIn({ page, language }: Visit): Promise<void> {
  const { agreement, consulting } = wordsIn[language]
  const agreed = 'Samen praten op maandag'
  // The browser's own print is over at once here, and the sheet would be gone.
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.getByLabel(agreement.own.what).focus()
  await page.keyboard.type(agreed)
  for (const tag of languages) {
    const { texts, consulting } = wordsIn[tag]
    await enter(page, button(page, consulting.paper))
    expect(await a4sOf(page)).toBe(1)
    const paper = await paperOf(page)
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv'))
    const { title } = texts.outcomes['talk-first'] ?? {}
    for (const words of [agreed, title, plain(texts.notBinding), writtenDay(today, tag)])
      expect(paper).toContain(words)
  }
  // Where it is refused the line is selected, and that is said.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  })
  await enter(page, button(page, consulting.line.copy))
  await page.getByText(consulting.line.refused).first().waitFor()
  const line = page.getByLabel(consulting.line.label)
  const selected = await line.evaluate((area: HTMLTextAreaElement) => [
    document.activeElement === area,
    area.selectionEnd - area.selectionStart === area.value.length,
  ])
  expect(selected).toEqual([true, true])
}

async function enterRoom(one: Visit): Promise<void> {
  const { page, language } = one
  const { start, consulting } = wordsIn[language]
  const group = page.getByRole('group', { name: start.form.under.legend })
  await group.waitFor()
  const yes = group.getByRole('radio', { name: start.form.under.yes, exact: true })
  await choose(page, group, yes)
  await enter(page, button(page, consulting.begin))
  await expectAsked(one, 'tasks')
}

async function answerByKey(one: Visit, steps: Steps): Promise<void> {
  for (const { question, answer } of steps) {
    await expectAsked(one, question)
    const asked = await titleOf(one.page).innerText()
    // A press right after another does not count, so one counts, however often it is pressed.
    const afterPress = async () => {
      await one.page.keyboard.press(keys[answer])
      return titleOf(one.page).innerText()
    }
    await expect.poll(afterPress, quick).not.toBe(asked)
  }
}

async function expectAsked(one: Visit, question: string): Promise<void> {
  for (const tag of languages)
    await expectIn(one, wordsIn[tag].texts.questions[question]?.voices.employee.ask ?? '')
}

async function expectIn({ page }: Visit, words: string): Promise<void> {
  await expect.poll(() => titleOf(page).innerText(), quick).toContain(plain(words))
}
