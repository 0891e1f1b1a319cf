import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, expect } from 'vitest'
import { productionBuild } from '../../tools/production-build.ts'
import type { Visit, VisitOptions } from './visit.ts'

export interface Look extends VisitOptions {
  /** As a pseudo-locale, 40 % longer. */
  readonly isLong?: boolean
  /** The states that are there to be counted, and no others; to look at they are like others. */
  readonly isCounted?: boolean
}

/** What a state is held to; rejects where it fails. */
export type Check = (page: Page, name: string) => Promise<void>

/**
 * The page with every screen in every state. The product does not hold it: it is built apart.
 * `lookAtAll` shows each state in turn, holds it to each check in the order given, and fails with all that was
 * found, not with the first.
 */
export function allScreens(visit: (options?: VisitOptions) => Promise<Visit>) {
  const outDir = mkdtempSync(join(tmpdir(), 'all-screens-'))
  let server: PreviewServer
  let address = ''

  beforeAll(async () => {
    await productionBuild({ mode: 'all', build: { outDir, emptyOutDir: true } })
    server = await preview({ build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
    address = server.resolvedUrls?.local[0] ?? ''
  })

  afterAll(async () => {
    await server.close()
    rmSync(outDir, { recursive: true })
  })

  return async (look: Look, ...checks: readonly Check[]): Promise<void> => {
    const { page, close } = await visit(look)
    const route = look.isLong === true ? 'all-long' : 'all'
    await page.goto(`${address}#/${route}`)
    await page.locator('[data-states]').waitFor()
    const names = await page.locator('.all-screens-name').allInnerTexts()
    // A page that shows less and less must not stay green unseen.
    expect(names.length).toBeGreaterThan(150)
    const faults: string[] = []
    for (const [index, name] of names.entries()) {
      if (isCounted(name) !== (look.isCounted === true)) continue
      await page.goto(`${address}#/${route}/${index + 1}`)
      // A dialog takes no room in what holds it, which is then not visible by itself.
      await page.locator(`[data-screen="${name}"]`).waitFor({ state: 'attached' })
      for (const check of checks)
        await check(page, name).catch((error: unknown) => faults.push(`${name}: ${String(error)}`))
    }
    await close()
    expect(faults).toEqual([])
  }
}

function isCounted(name: string): boolean {
  return name.startsWith('counted, ')
}
