import { giveKeptIn } from '../../tools/kept-in.ts'
import type { BrowserContext, Page, Request } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Language } from './words.ts'

export interface VisitOptions {
  /** The browser's language, and the one the test reads in. */
  readonly language?: Language
  /** Another BCP 47 tag for the browser. */
  readonly locale?: string
  /** CSS pixels. */
  readonly width?: number
  readonly dark?: boolean
  /** The system's own few colours, as with Windows' contrast themes. */
  readonly forced?: boolean
  /** Where the app is, ending in a slash or a file's name; the build under test unless said otherwise. */
  readonly at?: string
  /** Lets the service worker be; it is kept out unless asked for, since it answers before any route. */
  readonly worker?: boolean
  /** After the base address: `?lang=en#/over`. */
  readonly path?: string
  /** A day on which the visit takes place, `YYYY-MM-DD`. */
  readonly on?: string
  /** Until when to wait for the first page; `load` unless said otherwise. */
  readonly until?: 'commit' | 'load'
  /** What must be so before the app starts: a route, a script. */
  readonly before?: (page: Page) => Promise<unknown>
}

/** An address, a title and a history entry's state, as they followed each other. */
export interface Seen {
  readonly url: string
  readonly title: string
  readonly state: unknown
}

/** Someone in the app, and all that the browser noticed meanwhile. */
export interface Visit {
  readonly page: Page
  readonly language: Language
  readonly seen: readonly Seen[]
  /** Every console message, whatever its level, and every uncaught error. */
  readonly said: readonly string[]
  /** Requests to another origin than the app's own, or for anything but the app's own files. */
  readonly elsewhere: readonly string[]
  /** What the browser stopped because the policy forbids it. */
  readonly stopped: readonly string[]
  readonly goTo: (path: string) => Promise<void>
  /** Fails where the console said anything but `expected`, a rule was broken, or anything but own files was asked. */
  readonly expectQuiet: (expected?: RegExp) => void
  readonly close: () => Promise<void>
}

/** Opens the app in this context and watches it from the first byte. */
export async function openVisit(context: BrowserContext, options: VisitOptions): Promise<Visit> {
  const { language = 'nl', path = '', on, until = 'load', before } = options
  const baseUrl = options.at ?? inject('baseUrl')
  const page = context.pages()[0] ?? (await context.newPage())
  const seen: Seen[] = []
  const said: string[] = []
  const elsewhere: string[] = []
  const stopped: string[] = []
  page.on('console', (message) => {
    if (!message.text().startsWith(workerKeptOut)) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(String(error)))
  context.on('request', (request) => {
    if (!isOwnFile(request, baseUrl)) elsewhere.push(`${request.method()} ${request.url()}`)
  })
  await page.exposeFunction('noteSeen', (url: string, title: string, state: unknown) => {
    const now = { url: url.replace(baseUrl, '/'), title, state }
    // The head changes too when a part of the app comes in, a little sooner or later each time.
    if (JSON.stringify(now) !== JSON.stringify(seen.at(-1))) seen.push(now)
  })
  await page.exposeFunction('noteStopped', (what: string) => stopped.push(what))
  await context.addInitScript(giveKeptIn)
  await page.addInitScript(watchPolicy)
  await page.addInitScript(watchAddressAndTitle)
  if (on !== undefined) await page.clock.setFixedTime(new Date(`${on}T10:00:00`))
  await before?.(page)
  const goTo = async (to: string) => {
    await page.goto(baseUrl + to, { waitUntil: until })
  }
  await goTo(path)
  return {
    page,
    language,
    seen,
    said,
    elsewhere,
    stopped,
    goTo,
    expectQuiet: (expected) => {
      const unexpected = said.filter((line) => expected === undefined || !expected.test(line))
      const noise = [...unexpected, ...elsewhere, ...stopped]
      expect(noise, noise.join('\n')).toEqual([])
    },
    close: () => context.close(),
  }
}

/** What Playwright says when it keeps a service worker out. */
const workerKeptOut = 'Service Worker registration blocked by Playwright'
/** All that the app may ever ask for, by its address in the app's folder. */
const ownFiles =
  /^((en\/)?(index\.html)?|(assets|packs|fonts|icons)\/[\w./-]+|(icon\.svg|manifest\.webmanifest|sw\.js))$/

function isOwnFile(request: Request, baseUrl: string): boolean {
  const url = request.url()
  if (/^(data|blob|about):/.test(url)) return true
  if (!url.startsWith(baseUrl) || request.method() !== 'GET') return false
  return ownFiles.test(url.slice(baseUrl.length).replace(/[?#].*$/, ''))
}

/** Runs in the page, before the app: every report of the policy. */
function watchPolicy(): void {
  const note: (what: string) => Promise<void> = Reflect.get(window, 'noteStopped')
  document.addEventListener('securitypolicyviolation', (event) => {
    void note(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
  })
}

/** Runs in the page, before the app. */
function watchAddressAndTitle(): void {
  const note: (url: string, title: string, state: unknown) => Promise<void> = Reflect.get(
    window,
    'noteSeen',
  )
  const noteNow = () => void note(location.href, document.title, history.state)
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name].bind(history)
    history[name] = (...given) => {
      original(...given)
      noteNow()
    }
  }
  addEventListener('popstate', noteNow)
  addEventListener('hashchange', noteNow)
  addEventListener('DOMContentLoaded', () => {
    noteNow()
    new MutationObserver(noteNow).observe(document.head, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  })
}
