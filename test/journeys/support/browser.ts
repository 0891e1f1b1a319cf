import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { chromiumPath, shellPath } from '../../tools/ensure-chromium.mjs'
import { openVisit, type Visit, type VisitOptions } from './visit.ts'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * One browser for a test file. Each visit is a person of its own: nothing is shared between two.
 * `remembers`: Back brings a page as it was left, as browsers do for people; the headless shell never does.
 * `full`: not that shell but the whole browser, which draws as people's do.
 */
export function aBrowser(
  more: readonly string[] = [],
  { remembers = false, full = false } = {},
): {
  readonly visit: (options?: VisitOptions) => Promise<Visit>
} {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: full || remembers ? chromiumPath() : shellPath(),
      args: [...args, ...more],
      ignoreDefaultArgs: remembers ? ['--disable-back-forward-cache'] : [],
    })
  })
  afterAll(() => browser?.close())
  return {
    visit: async (options = {}) => {
      if (browser === undefined) throw new Error('The browser is launched before the first test.')
      return openVisit(await browser.newContext(contextOf(options)), options)
    },
  }
}

/** A whole browser on a profile folder, so that it can be closed and opened again. */
export async function visitWithProfile(
  folder: string,
  options: VisitOptions = {},
  { full = false } = {},
): Promise<Visit> {
  const context: BrowserContext = await chromium.launchPersistentContext(folder, {
    executablePath: full ? chromiumPath() : shellPath(),
    args,
    ...contextOf(options),
  })
  return openVisit(context, options)
}

function contextOf(options: VisitOptions) {
  const { language = 'nl', locale, width = 1280, dark = false, worker = false } = options
  const { forced = false } = options
  return {
    serviceWorkers: worker ? ('allow' as const) : ('block' as const),
    locale: locale ?? { nl: 'nl-NL', en: 'en-GB' }[language],
    timezoneId: 'Europe/Amsterdam',
    viewport: { width, height: 800 },
    colorScheme: dark ? ('dark' as const) : ('light' as const),
    forcedColors: forced ? ('active' as const) : ('none' as const),
    reducedMotion: 'reduce' as const,
  }
}
