import { it } from 'vitest'
import { expectAxeClean, expectContrast, expectNoOverflow } from './support/axe.ts'
import { aBrowser } from './support/browser.ts'
import { screens } from './support/screens.ts'
import { button, titleOf } from './support/walk.ts'

const { visit } = aBrowser()

it.concurrent.each(screens)(
  '$name: axe finds nothing, and nothing sticks out',
  async ({ options, arrive }) => {
    const one = await visit(options)
    const { page } = one
    await arrive(one)
    await expectAxeClean(page, 'at 1280, light')
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectContrast(page, 'at 1280, dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 320, height: 640 })
    await expectAxeClean(page, 'at 320')
    await expectNoOverflow(page, 'at 320, in Dutch')
    await button(page, 'English').click()
    // Not the menu: there is none while someone else has the device.
    await page.locator('html[lang=en]').waitFor()
    await titleOf(page).waitFor()
    await expectNoOverflow(page, 'at 320, in English')
    one.expectQuiet()
    await one.close()
  },
)
