import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build, preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAxeClean, expectContrast, expectNoOverflow } from './support/axe.ts'
import { aBrowser } from './support/browser.ts'

const { visit } = aBrowser()
const outDir = mkdtempSync(join(tmpdir(), 'all-screens-'))
let server: PreviewServer
let address: string

/** The product does not hold this page: it is built apart. */
beforeAll(async () => {
  await build({ mode: 'all', logLevel: 'error', build: { outDir, emptyOutDir: true } })
  server = await preview({ build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  address = server.resolvedUrls?.local[0] ?? ''
})

afterAll(async () => {
  await server.close()
  rmSync(outDir, { recursive: true })
})

interface Look {
  readonly language: 'nl' | 'en'
  readonly width: number
  readonly dark?: boolean
  readonly isLong?: boolean
}

/** Shows each state in turn and looks at it; the count must not shrink unseen. */
async function lookAtAll(look: Look, at: (page: Page, name: string) => Promise<void>) {
  const { page, close } = await visit(look)
  const faults: string[] = []
  const route = look.isLong === true ? 'all-long' : 'all'
  await page.goto(`${address}#/${route}`)
  const count = Number(await page.locator('[data-states]').getAttribute('data-states'))
  expect(count).toBeGreaterThan(40)
  for (let number = 1; number <= count; number += 1) {
    await page.goto(`${address}#/${route}/${number}`)
    const state = page.locator('[data-screen]')
    const name = (await state.getAttribute('data-screen')) ?? String(number)
    await at(page, name).catch((error: unknown) => faults.push(`${name}: ${String(error)}`))
  }
  await close()
  expect(faults).toEqual([])
}

describe('every screen in every state', () => {
  it.each([{ width: 320 }, { width: 1280 }])(
    'breaks no rule at $width, light',
    async ({ width }) => {
      await lookAtAll({ language: 'nl', width }, expectAxeClean)
    },
  )

  it('stands out from what is behind it, dark', async () => {
    await lookAtAll({ language: 'nl', width: 1280, dark: true }, expectContrast)
  })

  it.each<Look>([
    { language: 'nl', width: 320 },
    { language: 'en', width: 320 },
    { language: 'nl', width: 320, isLong: true },
  ])('fits in $width: $language, 40 % longer: $isLong', async (look) => {
    await lookAtAll(look, expectNoOverflow)
  })
})
