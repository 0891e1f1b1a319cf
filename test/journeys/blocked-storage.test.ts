import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, it, onTestFinished } from 'vitest'
import { visitWithProfile } from './support/browser.ts'
import { aFirefox } from './support/firefox.ts'
import { enter } from './support/keyboard.ts'
import { shortestTo } from './support/paths.ts'
import { answer, begin, button, employee, expectAdvice } from './support/walk.ts'
import { languages, wordsIn } from './support/words.ts'

it.each(languages)(
  'D-06 Chromium with cookies blocked: nothing can be kept, nothing is called broken, and the walk goes on, in %s',
  async (language) => {
    const { start, advice, history, recovery, common } = wordsIn[language]
    const folder = mkdtempSync(join(tmpdir(), 'blocked-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(join(folder, 'Default'))
    const profile = { default_content_setting_values: { cookies: 2 } }
    writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify({ profile }))
    const one = await visitWithProfile(folder, { language }, { full: true })
    const { page } = one
    await page.getByText(start.refused.title, { exact: true }).waitFor()
    expect(await page.getByText(recovery.lost.damaged.title).count()).toBe(0)
    await begin(one, employee)
    await answer(one, shortestTo('talk-first').steps)
    await expectAdvice(page)
    await page.getByText(advice.notKept, { exact: true }).waitFor()
    await enter(page, page.getByRole('link', { name: common.nav.history, exact: true }))
    await page.getByText(history.memory.title, { exact: true }).waitFor()
    await one.goTo('#/herstel')
    await page.getByText(recovery.storage.memory, { exact: true }).waitFor()
    expect(await button(page, recovery.anew.action).count()).toBe(0)
    one.expectQuiet()
    await one.close()
  },
)

const hasFirefox = spawnSync('which', ['firefox-esr']).status === 0

it.skipIf(!hasFirefox)(
  'D-06 Firefox with cookies blocked: nothing can be kept, and nothing is called broken',
  async () => {
    const { start, recovery } = wordsIn.en
    const firefox = await aFirefox({ 'network.cookie.cookieBehavior': 2 })
    onTestFinished(firefox.close)
    await firefox.goTo(`${inject('baseUrl')}?lang=en`)
    const text = () => firefox.run('return document.body.innerText').then(String)
    await expect.poll(text, { timeout: 30_000 }).toContain(start.refused.title)
    expect(await text()).not.toContain(recovery.lost.damaged.title)
    const refused = await firefox.run(
      'return [() => localStorage.length, () => indexedDB.open("x")].map((ask) => { try { ask(); return "given" } catch (error) { return error.name } })',
    )
    // Control: this browser does refuse.
    expect(refused).toEqual(['SecurityError', 'SecurityError'])
  },
)

it.skipIf(!hasFirefox)(
  'D-06 a private window of Firefox is told that it keeps until it is closed',
  async () => {
    const { start, recovery } = wordsIn.en
    const firefox = await aFirefox({ 'browser.privatebrowsing.autostart': true })
    onTestFinished(firefox.close)
    await firefox.goTo(`${inject('baseUrl')}?lang=en`)
    const text = () => firefox.run('return document.body.innerText').then(String)
    await expect.poll(text, { timeout: 30_000 }).toContain(recovery.private.title)
    expect(await text()).not.toContain(start.refused.title)
  },
)
