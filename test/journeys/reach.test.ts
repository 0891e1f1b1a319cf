import { describe, it } from 'vitest'
import { allScreens } from './support/all-screens.ts'
import { aBrowser } from './support/browser.ts'
import {
  expectRoomForLargeText,
  expectRoomForSpacing,
  expectTabOrder,
  expectTargets,
} from './support/reach.ts'

const { visit } = aBrowser()
const lookAtAll = allScreens(visit)

describe.concurrent('every screen in every state', { timeout: 900_000 }, () => {
  it('is large enough to press, on a phone', async () => {
    await lookAtAll({ width: 320 }, expectTargets)
  })

  it('has room for wider letters and lines, on a phone', async () => {
    await lookAtAll({ width: 320 }, expectRoomForSpacing)
  })

  it('has room for letters twice as large, and lies on its side', async () => {
    await lookAtAll({ width: 640 }, expectRoomForLargeText)
  })

  it.each([{ width: 320 }, { width: 1280 }])(
    'is tabbed through in order at $width',
    async (look) => {
      await lookAtAll(look, expectTabOrder)
    },
  )
})
