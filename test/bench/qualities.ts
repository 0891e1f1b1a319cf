import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { BrowserContext } from 'playwright-core'
import { chromiumPath } from '../tools/ensure-chromium.mjs'
import { lighthouseOf, scoreOf } from './lighthouse.ts'
import { say } from './progress.ts'
import { beginARun } from './subjects.ts'

/** What Lighthouse gives a screen besides speed, of 100. */
export interface Qualities {
  readonly screen: string
  readonly accessibility: number
  readonly bestPractices: number
}

interface Looked {
  readonly screen: string
  readonly path: string
  /** Has to be on the page, or another screen was looked at. */
  readonly sign: string
  readonly arrive: (context: BrowserContext, app: string) => Promise<void>
}

const screens: readonly Looked[] = [
  { screen: 'start', path: '', sign: 'input[type="radio"]', arrive: async () => undefined },
  {
    screen: 'question',
    path: '#/vraag/2',
    sign: '.answer-buttons-choice',
    arrive: async (context, app) => (await beginARun(context, app)).close(),
  },
  {
    screen: 'advice',
    path: '#/advies',
    sign: '.advice-screen',
    arrive: async (context, app) => {
      const page = await beginARun(context, app)
      const yes = page.getByRole('button', { name: 'Ja', exact: true })
      while (!page.url().endsWith('#/advies')) {
        const asked = page.url()
        await yes.click()
        await page.waitForURL((url) => url.href !== asked)
      }
      await page.locator('.advice-screen').waitFor()
      await page.waitForTimeout(1000)
      await page.close()
    },
  },
]

/** Accessibility and best practices, mobile, of screens of which two are met only by someone with a kept run. */
export async function qualities(app: string): Promise<readonly Qualities[]> {
  const found: Qualities[] = []
  for (const looked of screens) {
    found.push(await qualityOf(looked, app))
    say(`Lighthouse on ${looked.screen}: accessibility, best practices`)
  }
  return found
}

async function qualityOf({ screen, path, sign, arrive }: Looked, app: string): Promise<Qualities> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-profile-'))
  const port = await freePort()
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu'],
    viewport: null,
    locale: 'nl-NL',
  })
  try {
    await arrive(context, app)
    const page = await context.newPage()
    await page.goto(app + path)
    await page.locator(sign).first().waitFor()
    await page.close()
    const audits = await lighthouseOf(app + path, [
      '--only-categories=accessibility,best-practices',
      '--disable-storage-reset',
      `--port=${port}`,
    ])
    return {
      screen,
      accessibility: scoreOf(audits, 'accessibility'),
      bestPractices: scoreOf(audits, 'best-practices'),
    }
  } finally {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  return port
}
