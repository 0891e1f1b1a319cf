import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { choose, enter, tabTo } from './support/keyboard.ts'
import { shortestTo } from './support/paths.ts'
import { storedRuns } from './support/stored.ts'
import type { Visit } from './support/visit.ts'
import { answer, button, expectAdvice, expectPosition, quick, titleOf } from './support/walk.ts'
import { languages, wordsIn } from './support/words.ts'

const { visit } = aBrowser()

it.each(languages)(
  'two cases, each with its own runs, to the timeline and erased, in %s',
  async (language) => {
    const one = await visit({ language, path: '#/trajecten', width: 320, on: '2026-11-24' })
    const { page } = one
    const { cases, app, texts } = wordsIn[language]
    await beginCase(one, 'noord')
    await one.goTo('#/trajecten')
    await enter(page, page.getByText(cases.new.open, { exact: true }))
    await beginCase(one, 'zuid')
    expect(page.url()).toMatch(/#\/traject\/2$/)

    await one.goTo('#/trajecten')
    await enter(page, page.getByRole('link', { name: 'noord', exact: true }))
    await enter(page, button(page, cases.begin.action))
    await expectPosition(one, 1)
    await answer(one, shortestTo('mix').steps)
    await expectAdvice(page)
    await page.getByText(app.kept.saved, { exact: true }).waitFor()
    await one.goTo('#/traject/2')
    await page.getByText(cases.runs.none, { exact: true }).waitFor()

    await one.goTo('#/traject/1')
    await enter(page, page.getByText(cases.timeline.table, { exact: true }))
    const table = page.getByRole('table')
    // The runs of a case are read again whenever a page is opened.
    await expect.poll(() => table.innerText(), quick).toContain(texts.outcomes['mix']?.title)
    await enter(page, page.getByText(cases.timeline.sick.summary, { exact: true }))
    await tabTo(page, page.getByLabel(cases.timeline.sick.label))
    await page.getByLabel(cases.timeline.sick.label).fill('2026-08-03')
    await expect.poll(() => table.getByRole('row').count(), quick).toBeGreaterThan(20)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    await page.getByText(cases.timeline.sick.saved, { exact: true }).waitFor()
    expect(JSON.stringify(await storedRuns(page))).not.toContain('2026-08-03')

    await enter(page, page.getByText(cases.manage.title, { exact: true }))
    await enter(page, button(page, cases.manage.close))
    await button(page, cases.manage.reopen).waitFor()
    await enter(page, button(page, cases.manage.erase))
    await enter(page, button(page, wordsIn[language].history.confirm.yes))
    await page.getByText(cases.manage.erased, { exact: true }).waitFor()
    expect(await storedRuns(page)).toEqual([])
    expect(await page.getByRole('link', { name: 'zuid', exact: true }).count()).toBe(1)
    for (const { url, title } of one.seen) expect(url + title).not.toMatch(/noord|zuid/)
    one.expectQuiet()
    await one.close()
  },
)

async function beginCase(one: Visit, label: string): Promise<void> {
  const { page, language } = one
  const { cases, start } = wordsIn[language]
  const group = page.getByRole('group', { name: start.form.perspective.legend, exact: true })
  await group.waitFor()
  const wanted = group.getByRole('radio', { name: start.form.perspective.employee, exact: true })
  await choose(page, group, wanted)
  await tabTo(page, page.getByLabel(cases.new.label))
  await page.keyboard.type(label)
  await page.keyboard.press('Enter')
  await expect.poll(() => titleOf(page).innerText(), quick).toBe(label)
}
