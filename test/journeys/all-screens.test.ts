import { describe, it } from 'vitest'
import { allScreens } from './support/all-screens.ts'
import type { Look } from './support/all-screens.ts'
import { expectAxeClean, expectNoOverflow } from './support/axe.ts'
import { runs } from '../tools/runs.ts'
import { aBrowser } from './support/browser.ts'

const { visit } = aBrowser()
const lookAtAll = allScreens(visit)
const isRelease = runs(1) > 1
const everyLook: readonly Look[] = [320, 768, 1280].flatMap((width): Look[] => [
  { width },
  { width, dark: true },
  { width, forced: true },
])

describe.concurrent('every screen in every state', { timeout: 900_000 }, () => {
  it.each<Look>([
    { language: 'nl', width: 320 },
    { language: 'nl', width: 1280 },
    { language: 'en', width: 320 },
    { language: 'nl', width: 1280, dark: true },
  ])('breaks no rule and fits at $width in $language, dark: $dark', async (look) => {
    await lookAtAll(look, async (page, name) => {
      await expectNoOverflow(page, name)
      await expectAxeClean(page, name)
    })
  })

  it.runIf(isRelease).each(everyLook)(
    'breaks no rule at $width, dark: $dark, forced colours: $forced',
    async (look) => {
      await lookAtAll(look, expectAxeClean)
    },
  )

  it('fits at 320 with words 40 % longer', async () => {
    await lookAtAll({ language: 'nl', width: 320, isLong: true }, expectNoOverflow)
  })
})
