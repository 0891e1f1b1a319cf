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

describe('every screen in every state', { timeout: 600_000 }, () => {
  it.each<Look>([
    { language: 'nl', width: 320 },
    { language: 'nl', width: 1280 },
    { language: 'en', width: 320 },
    { language: 'nl', width: 1280, dark: true },
  ])('breaks no rule at $width in $language, dark: $dark', async (look) => {
    await lookAtAll(look, expectAxeClean)
  })

  it.runIf(isRelease).each(everyLook)(
    'breaks no rule at $width, dark: $dark, forced colours: $forced',
    async (look) => {
      await lookAtAll(look, expectAxeClean)
    },
  )

  it.each<Look>([
    { language: 'nl', width: 320 },
    { language: 'en', width: 320 },
    { language: 'nl', width: 320, isLong: true },
  ])('fits in $width: $language, 40 % longer: $isLong', async (look) => {
    await lookAtAll(look, expectNoOverflow)
  })
})
