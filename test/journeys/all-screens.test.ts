import { describe, it } from 'vitest'
import { isRelease } from '../tools/runs.ts'
import { allScreens, type Look } from './support/all-screens.ts'
import { expectAxeClean, expectContrast, expectNoOverflow } from './support/axe.ts'
import { aBrowser } from './support/browser.ts'
import {
  expectNoEmptyLists,
  expectRoomForLargeText,
  expectRoomForSpacing,
  expectTabOrder,
  expectTargets,
} from './support/reach.ts'

const { visit } = aBrowser()
const lookAtAll = allScreens(visit)

describe.concurrent('every screen in every state', { timeout: 900_000 }, () => {
  it('breaks no rule and fits on a phone: targets, Tab, wider letters and lines', async () => {
    await lookAtAll(
      { language: 'nl', width: 320 },
      expectNoOverflow,
      expectAxeClean,
      expectTargets,
      expectTabOrder,
      expectNoEmptyLists,
      expectRoomForSpacing,
    )
  })

  it('breaks no rule, fits and is tabbed through in order at 1280', async () => {
    await lookAtAll(
      { language: 'nl', width: 1280 },
      expectNoOverflow,
      expectAxeClean,
      expectTabOrder,
    )
  })

  it('breaks no rule and fits in English, on a phone', async () => {
    await lookAtAll({ language: 'en', width: 320 }, expectNoOverflow, expectAxeClean)
  })

  it('stands out in the dark', async () => {
    await lookAtAll({ language: 'nl', width: 1280, dark: true }, expectContrast)
  })

  it('has room for letters twice as large, and lies on its side', async () => {
    await lookAtAll({ width: 640 }, expectRoomForLargeText)
  })

  it('fits at 320 with words 40 % longer', async () => {
    await lookAtAll({ language: 'nl', width: 320, isLong: true }, expectNoOverflow)
  })
})

const everyLook: readonly Look[] = [320, 768, 1280].flatMap((width): Look[] => [
  { width },
  { width, dark: true },
  { width, forced: true },
])
const beforeRelease = isRelease ? describe.concurrent : undefined

beforeRelease?.('every screen in every state', { timeout: 900_000 }, () => {
  it.each(everyLook)(
    'breaks no rule at $width, dark: $dark, forced colours: $forced',
    async (look) => {
      await lookAtAll(look, expectAxeClean)
    },
  )
})
