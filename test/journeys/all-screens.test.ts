import { describe, it } from 'vitest'
import { allScreens } from './support/all-screens.ts'
import type { Look } from './support/all-screens.ts'
import { expectAxeClean, expectContrast, expectNoOverflow } from './support/axe.ts'
import { aBrowser } from './support/browser.ts'

const { visit } = aBrowser()
const lookAtAll = allScreens(visit)

describe('every screen in every state', { timeout: 600_000 }, () => {
  it.each([{ width: 320 }, { width: 1280 }])('breaks no rule at $width, light', async (look) => {
    await lookAtAll(look, expectAxeClean)
  })

  it('stands out from what is behind it, dark', async () => {
    await lookAtAll({ width: 1280, dark: true }, expectContrast)
  })

  it.each<Look>([
    { language: 'nl', width: 320 },
    { language: 'en', width: 320 },
    { language: 'nl', width: 320, isLong: true },
  ])('fits in $width: $language, 40 % longer: $isLong', async (look) => {
    await lookAtAll(look, expectNoOverflow)
  })
})
