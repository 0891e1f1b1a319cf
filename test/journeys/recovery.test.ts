import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { enter, isFocused } from './support/keyboard.ts'
import { loseDatabase, untilSnapshot } from './support/lose-database.ts'
import { shortestTo } from './support/paths.ts'
import { storedRuns } from './support/stored.ts'
import type { Visit } from './support/visit.ts'
import { answer, begin, button, employee, expectAdvice, quick, titleOf } from './support/walk.ts'
import { languages, wordsIn } from './support/words.ts'

const { visit } = aBrowser()

it.each(languages)(
  'D-03 a database that is gone: no first use, a copy put back, and undone, in %s',
  async (language) => {
    const one = await visit({ language })
    const { page } = one
    const { recovery, app, start, history } = wordsIn[language]
    await begin(one, employee)
    await answer(one, shortestTo('mix').steps)
    await expectAdvice(page)
    await page.getByText(app.kept.saved, { exact: true }).waitFor()
    await untilSnapshot(page)
    await loseDatabase(page)
    await page.getByText(recovery.lost.emptied.title, { exact: true }).waitFor()
    expect(await page.getByText(start.form.perspective.legend).count()).toBe(0)
    await enter(page, button(page, recovery.copies.restore).first())
    await page.getByText(recovery.restored.title, { exact: true }).waitFor()
    await expect.poll(() => isFocused(titleOf(page)), quick).toBe(true)
    expect(await storedRuns(page)).toHaveLength(1)
    await enter(page, button(page, recovery.restored.undo))
    await page.getByText(recovery.undone, { exact: true }).waitFor()
    expect(await storedRuns(page)).toHaveLength(0)
    await enter(page, button(page, recovery.copies.restore).first())
    await enter(page, button(page, recovery.restored.on))
    await one.goTo('#/eerder')
    await button(page, history.run.open).waitFor()
    one.expectQuiet()
    await one.close()
  },
)

it('D-03 a loss is found again until it is settled, in two presses', async () => {
  const one = await visit()
  const { page } = one
  const { recovery, app, start } = wordsIn.nl
  await begin(one, employee)
  await answer(one, shortestTo('conditions-first').steps)
  await page.getByText(app.kept.saved, { exact: true }).waitFor()
  await loseDatabase(page)
  await page.getByText(recovery.lost.emptied.title, { exact: true }).waitFor()
  await page.reload()
  await enter(page, button(page, recovery.without.action))
  await enter(page, button(page, recovery.without.yes))
  await page.getByText(start.form.perspective.legend, { exact: true }).waitFor()
  await page.reload()
  await page.getByText(start.form.perspective.legend, { exact: true }).waitFor()
  one.expectQuiet()
  await one.close()
})

it('M-03 data of a later version: nothing is read or written, and it can be downloaded', async () => {
  const one = await visit()
  const { page } = one
  const { recovery } = wordsIn.nl
  await part(one)
  await page.evaluate(laterVersion)
  await page.reload()
  await page.getByText(recovery.shut.newer.title, { exact: true }).waitFor()
  const downloading = page.waitForEvent('download')
  await enter(page, button(page, recovery.salvage.action))
  const file = await downloading
  expect(file.suggestedFilename()).toMatch(/^thuiswerkwijzer-redding-[\d-]+\.json$/)
  await enter(page, button(page, recovery.shut.on))
  await page.getByText(recovery.bar.newer.title, { exact: true }).waitFor()
  await begin(one, employee)
  await answer(one, shortestTo('mix').steps.slice(0, 2))
  expect(await page.evaluate(versionNow)).toBe(99)
  await page.getByText(recovery.bar.newer.title, { exact: true }).waitFor()
  await one.close()
})

async function part(one: Visit): Promise<void> {
  await begin(one, employee)
  await answer(one, shortestTo('mix').steps.slice(0, 3))
  await one.page.getByText(wordsIn.nl.app.kept.saved, { exact: true }).waitFor()
}

/** These run in the page. */
async function laterVersion(): Promise<void> {
  const databases = await window.keptIn()
  return new Promise((resolve) => {
    const request = databases.open('thuiswerkwijzer', 99)
    request.addEventListener('success', () => {
      request.result.close()
      resolve()
    })
  })
}

async function versionNow(): Promise<number | undefined> {
  const all = await (await window.keptIn()).databases()
  return all.find(({ name }) => name === 'thuiswerkwijzer')?.version
}
