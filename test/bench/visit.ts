import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
} from 'playwright-core'
import { pressToPaint, watchPage } from './watch-page.ts'
import type { Watched, Watching } from './watch-page.ts'

/** 1.6 Mb/s down, 750 kb/s up, 150 ms a round trip: slow 4G, in bytes a second. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
}

const phone = { viewport: { width: 412, height: 823 }, locale: 'nl-NL' }

export interface Subject {
  readonly name: string
  /** After the server's address. */
  readonly path: string
  readonly watched: Watched
  /** For the presses that are timed; absent where the first screen is no question. */
  readonly question?: Watched
  readonly storageState?: BrowserContextOptions['storageState']
  /** An earlier visit, whose cache and service worker are there on this one. */
  readonly before?: (context: BrowserContext) => Promise<void>
}

/** What one visit cost; times in milliseconds. */
export interface Visited extends Required<Watching> {
  /** Over the wire, until the first press has worked, and until nothing more is asked for. */
  readonly bytesToPress: number
  readonly bytes: number
  readonly presses: readonly number[]
}

/** Told by the page itself: to be asked, and to wait as Playwright does, takes its slowed thread for a while. */
function cameTo(what: 'screen' | 'works', cdp: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`It never came to this: ${what}.`)), 60_000)
    cdp.on('Runtime.bindingCalled', ({ payload }) => {
      if (payload !== what) return
      clearTimeout(late)
      resolve()
    })
  })
}

/** Closes the visit, and lets the machine clear up after it: that is no part of what comes next. */
async function leave(context: BrowserContext): Promise<void> {
  await context.close()
  await new Promise((resolve) => setTimeout(resolve, 1000))
}

/** A page on a phone four times as slow as this machine, that is watched. */
async function slowedDown(
  context: BrowserContext,
  watched: Watched,
  isSlow: boolean,
): Promise<{ readonly page: Page; readonly cdp: CDPSession }> {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: false })
  if (isSlow) await cdp.send('Network.emulateNetworkConditions', slow4g)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', { name: 'cameTo' })
  await page.addInitScript(watchPage, watched)
  return { page, cdp }
}

/** One first visit on slow 4G that ends with the first screen: how many milliseconds that took. */
export async function screenOnce(
  browser: Browser,
  base: string,
  subject: Subject,
): Promise<number> {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' })
  try {
    const { page, cdp } = await slowedDown(context, subject.watched, true)
    const isThere = cameTo('screen', cdp)
    await page.goto(base + subject.path, { waitUntil: 'commit' })
    await isThere
    return Number(await page.evaluate('watching.screen'))
  } finally {
    await leave(context)
  }
}

/** One visit on a phone four times as slow as this machine, of someone who was never here unless told. */
export async function visitOnce(
  browser: Browser,
  base: string,
  subject: Subject,
  isSlow: boolean,
): Promise<Visited> {
  const context = await browser.newContext({
    ...phone,
    serviceWorkers: subject.before === undefined ? 'block' : 'allow',
    ...(subject.storageState === undefined ? {} : { storageState: subject.storageState }),
  })
  try {
    await subject.before?.(context)
    const { page, cdp } = await slowedDown(context, subject.watched, isSlow)
    let began: number | undefined
    const came: { readonly at: number; readonly bytes: number }[] = []
    cdp.on('Network.requestWillBeSent', ({ timestamp }) => {
      began ??= timestamp
    })
    const kept = new Set<string>()
    cdp.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.fromServiceWorker === true) kept.add(requestId)
    })
    cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
      if (kept.has(requestId)) return
      came.push({ at: (timestamp - (began ?? timestamp)) * 1000, bytes: encodedDataLength })
    })
    const isThere = cameTo('works', cdp)
    await page.goto(base + subject.path, { waitUntil: 'commit' })
    await isThere
    await page.waitForLoadState('networkidle')
    const seen = (await page.evaluate('watching')) as Required<Watching>
    const presses: number[] = []
    for (let i = 0; subject.question !== undefined && i < 5; i++) {
      presses.push(await page.evaluate(pressToPaint, subject.question))
    }
    const sum = (until: number) =>
      came.filter(({ at }) => at <= until).reduce((total, { bytes }) => total + bytes, 0)
    return { ...seen, presses, bytesToPress: sum(seen.works), bytes: sum(Infinity) }
  } finally {
    await leave(context)
  }
}
