import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { rounds } from '../tools/runs.ts'
import { heldBack } from './support/before-alive.ts'
import { aBrowser } from './support/browser.ts'
import type { Visit } from './support/visit.ts'
import { button, quick, titleOf } from './support/walk.ts'
import { fixed, languages, wordsIn, type Language } from './support/words.ts'

const { visit } = aBrowser()
/** How often each control is pressed: once on a push, 20 times of 20 before a release. */
const times = rounds(1)
// As much time for each round, however many there are.
vi.setConfig({ testTimeout: Math.max(120_000, times * 60_000) })

interface Control {
  readonly name: string
  readonly press: (page: Page) => Promise<void>
  /** Settles once the press has had its effect. */
  readonly counts: (page: Page) => Promise<unknown>
  readonly width?: number
}

describe.each(languages)('a press before the app has come alive, in %s', (language) => {
  it.each(controlsIn(language))('counts: $name', async ({ press, counts, width = 1280 }) => {
    for (let round = 0; round < times; round++) {
      const { before, release } = heldBack()
      const one = await visit({ language, path: pathOf(language), width, until: 'commit', before })
      await titleOf(one.page).waitFor()
      await press(one.page)
      release()
      await counts(one.page)
      await expectAlive(one)
      one.expectQuiet()
      await one.close()
    }
  })

  it('counts while the app is coming alive: a choice and a start', async () => {
    const { form } = wordsIn[language].start
    for (let round = 0; round < times * 2; round++) {
      const { before, release } = heldBack()
      const one = await visit({ language, path: pathOf(language), until: 'commit', before })
      const { page } = one
      await titleOf(page).waitFor()
      const cdp = await page.context().newCDPSession(page)
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      release()
      await page.waitForTimeout((round * 37) % 400)
      await choice(page, form.perspective.manager).click()
      await page.waitForTimeout((round * 53) % 200)
      await button(page, form.submit).click()
      await expect.poll(() => page.title(), quick).toBe(fixed[language].walkTitle)
      one.expectQuiet()
      await one.close()
    }
  })
})

function controlsIn(language: Language): readonly Control[] {
  const { common, start } = wordsIn[language]
  const { form } = start
  const other = language === 'nl' ? 'en' : 'nl'
  const radios = (['employee', 'manager', 'counsellor'] as const).map((role): Control => ({
    name: form.perspective[role],
    press: (page) => choice(page, form.perspective[role]).click(),
    counts: (page) => page.getByRole('group', { name: form.table.legend }).waitFor(),
  }))
  const links = ['#/', '#/agenda', '#/eerder', '#/over'].map((href): Control => ({
    name: href,
    press: (page) => page.locator(`nav a[href="${href}"]`).click(),
    counts: (page) =>
      page.locator(`nav a[href="${href}"][aria-current="page"]`).waitFor({ state: 'attached' }),
  }))
  return [
    ...radios,
    ...links,
    {
      name: common.skip,
      press: async (page) => {
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
      },
      counts: (page) => expect.poll(() => page.evaluate(focusedId), quick).toBe('inhoud'),
    },
    {
      name: 'the other language',
      press: (page) => page.locator(`button[lang="${other}"]`).click(),
      counts: (page) => titleOf(page).filter({ hasText: wordsIn[other].start.title }).waitFor(),
    },
    {
      name: common.nav.menu,
      width: 320,
      press: (page) => button(page, common.nav.menu).click(),
      counts: (page) => page.locator('button[aria-expanded="true"]').waitFor(),
    },
    {
      name: form.submit,
      press: (page) => button(page, form.submit).press('Enter'),
      counts: (page) => page.getByText(form.missing.perspective).first().waitFor(),
    },
    {
      name: `${form.perspective.manager}, ${form.submit}`,
      press: async (page) => {
        await choice(page, form.perspective.employee).click()
        await choice(page, form.perspective.manager).click()
        await button(page, form.submit).click()
      },
      counts: (page) => expect.poll(() => page.title(), quick).toBe(fixed[language].walkTitle),
    },
  ]
}

function choice(page: Page, label: string) {
  return page.locator('label').getByText(label, { exact: true })
}

/** Something else than what was pressed works now too. */
async function expectAlive({ page }: Visit): Promise<void> {
  const switches = page.locator('.language-switch button')
  const [from, to] = await Promise.all(
    ['true', 'false'].map((pressed) =>
      switches.and(page.locator(`[aria-pressed="${pressed}"]`)).getAttribute('lang'),
    ),
  )
  await page.locator(`button[lang="${to}"]`).click()
  await expect.poll(() => page.evaluate(languageNow), quick).toBe(to)
  expect(to).not.toBe(from)
}

function pathOf(language: Language): string {
  return language === 'nl' ? '' : `${language}/`
}

/** Runs in the page. */
function focusedId(): string | undefined {
  return document.activeElement?.id
}

/** Runs in the page. */
function languageNow(): string {
  return document.documentElement.lang
}
