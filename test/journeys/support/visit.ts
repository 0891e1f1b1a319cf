import type { BrowserContext, Page } from 'playwright-core'
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
  /** Requests to another origin than the app's own. */
  readonly elsewhere: readonly string[]
  readonly goTo: (path: string) => Promise<void>
  /** Fails where the console said anything but `expected`, or where another origin was asked. */
  readonly expectQuiet: (expected?: RegExp) => void
  readonly close: () => Promise<void>
}

/** Opens the app in this context and watches it from the first byte. */
export async function openVisit(context: BrowserContext, options: VisitOptions): Promise<Visit> {
  const { language = 'nl', path = '', on, until = 'load', before } = options
  const baseUrl = inject('baseUrl')
  const page = context.pages()[0] ?? (await context.newPage())
  const seen: Seen[] = []
  const said: string[] = []
  const elsewhere: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  context.on('request', (request) => {
    if (isElsewhere(request.url(), baseUrl)) elsewhere.push(request.url())
  })
  await page.exposeFunction('noteSeen', (url: string, title: string, state: unknown) => {
    seen.push({ url: url.replace(baseUrl, '/'), title, state })
  })
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
    goTo,
    expectQuiet: (expected) => {
      expect(said.filter((line) => expected === undefined || !expected.test(line))).toEqual([])
      expect(elsewhere).toEqual([])
    },
    close: () => context.close(),
  }
}

function isElsewhere(url: string, baseUrl: string): boolean {
  return !url.startsWith(baseUrl) && !/^(data|blob|about):/.test(url)
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
