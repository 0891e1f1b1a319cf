import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { enter } from './support/keyboard.ts'
import { shortestTo } from './support/paths.ts'
import { storedRuns } from './support/stored.ts'
import { answer, begin, button, employee, expectPosition, quick } from './support/walk.ts'
import { fixed, languages, wordsIn } from './support/words.ts'

const { visit } = aBrowser()

it.each(languages)(
  'C-01 two tabs on one case: the second asks, takes over, and the first saves nothing more, in %s',
  async (language) => {
    const one = await visit({ language })
    const { page } = one
    const { cases, app } = wordsIn[language]
    await begin(one, employee)
    await answer(one, shortestTo('mix').steps.slice(0, 3))
    await page.getByText(app.kept.saved, { exact: true }).waitFor()

    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByText(cases.tabs.elsewhere.title, { exact: true }).waitFor()
    expect(await button(other, fixed[language].answer.yes).count()).toBe(0)

    await enter(other, button(other, cases.tabs.takeOver))
    await button(other, fixed[language].answer.yes).waitFor()
    await page.getByText(cases.tabs.taken.title, { exact: true }).waitFor()
    expect(await button(page, fixed[language].answer.yes).count()).toBe(0)

    await enter(other, button(other, fixed[language].answer.yes))
    await expect.poll(async () => (await storedRuns(other))[0]?.steps.length, quick).toBe(4)

    // And back: what the other tab saved is taken up here.
    await page.bringToFront()
    await enter(page, button(page, cases.tabs.takeOver))
    await expectPosition(one, 4)
    await enter(page, button(page, fixed[language].answers))
    await expect.poll(() => page.locator('.answers-screen ol > li').count(), quick).toBe(4)
    await other.getByText(cases.tabs.taken.title, { exact: true }).waitFor()
    one.expectQuiet()
    await one.close()
  },
)

it.each(languages)(
  'C-01 after take-overs to and fro, erasing everything in one tab ends the walk in the other, which says why, in %s',
  async (language) => {
    const one = await visit({ language })
    const { page } = one
    const { cases, app, lock } = wordsIn[language]
    await begin(one, employee)
    await answer(one, shortestTo('mix').steps.slice(0, 3))
    await page.getByText(app.kept.saved, { exact: true }).waitFor()
    const address = page.url()
    const other = await page.context().newPage()
    await other.goto(address)
    for (const tab of [other, page, other]) {
      await tab.bringToFront()
      await enter(tab, button(tab, cases.tabs.takeOver))
      await button(tab, fixed[language].answer.yes).waitFor()
    }
    await page.goto(address.replace(/#.*/, '#/klaar'))
    await enter(page, button(page, lock.finish.yes))
    await page.getByText(lock.wiped.title, { exact: true }).waitFor()
    expect(await page.getByText(lock.wiped.elsewhere, { exact: true }).count()).toBe(0)

    await other.getByText(lock.wiped.elsewhere, { exact: true }).waitFor()
    expect(await other.title()).toBe('Thuiswerkwijzer')
    expect(await button(other, fixed[language].answer.yes).count()).toBe(0)
    expect(
      await other.evaluate(async () => (await (await window.keptIn()).databases()).length),
    ).toBe(0)
    one.expectQuiet()
    await one.close()
  },
)

it('a run that is finished in one tab stands at once in the list of another', async () => {
  const one = await visit()
  const { page } = one
  const { history } = wordsIn.nl
  const other = await page.context().newPage()
  await other.goto(page.url().replace(/#?\/?$/, '/#/eerder'))
  await other.getByText(history.empty, { exact: true }).waitFor()
  await begin(one, employee)
  await answer(one, shortestTo('conditions-first').steps)
  await button(other, history.run.open).waitFor()
  one.expectQuiet()
  await one.close()
})

it('C-02 a tab that is closed leaves its case free', async () => {
  const one = await visit()
  const { page } = one
  await begin(one, employee)
  await answer(one, shortestTo('mix').steps.slice(0, 3))
  await page.getByText(wordsIn.nl.app.kept.saved, { exact: true }).waitFor()
  const other = await page.context().newPage()
  const address = page.url()
  await page.close()
  await other.goto(address)
  await button(other, fixed.nl.answer.yes).waitFor()
  await one.close()
})
