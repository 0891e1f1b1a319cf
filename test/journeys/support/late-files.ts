import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from 'playwright-core'
import { dist } from './builds.ts'

/** Asked for by no press: by whom instead. */
const unpressed = [
  // The page itself asks for these before it is alive.
  /^early/,
  /^app-.*\.css$/,
  // In the background, once all is there.
  /^keep-offline/,
  /^rolldown-runtime/,
  // Beside the page's thread, or in its place; the page says that it is at work (`shut.test.ts`, `workers.test.ts`).
  /\.worker-/,
  /^(age|derive)-/,
  /^scrypt/,
  // Offered where there is a new version; and where a storage is broken.
  /^UpdateBar/,
  /^SnapshotPart/,
]

/** The scripts and styles of the build that come after the first screen, by file name. */
export function lateFiles(): readonly string[] {
  const eager = eagerFiles('index.html')
  return readdirSync(join(dist, 'assets'))
    .filter((file) => /\.(js|css)$/.test(file) && !eager.has(file))
    .filter((file) => !unpressed.some((name) => name.test(file)) && !isWordList(file))
}

/** What a passphrase is made of; it comes with the page that makes one, which takes one's own without it. */
function isWordList(file: string): boolean {
  return (
    file.startsWith('words-') &&
    readFileSync(join(dist, 'assets', file), 'utf8').includes('licence:')
  )
}

/** Those that the page names, with all that they import at once. */
function eagerFiles(page: string): ReadonlySet<string> {
  const html = readFileSync(join(dist, page), 'utf8')
  const app = /assets\/(app-[\w-]+\.js)/.exec(html)?.[1]
  if (app === undefined) throw new Error(`${page} names no app`)
  const found = new Set<string>()
  const follow = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    const source = readFileSync(join(dist, 'assets', file), 'utf8')
    for (const [, next = ''] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      follow(next)
  }
  follow(app)
  return found
}

/** The line between the page and the server, in the test's hands. */
export interface Line {
  /** What is asked for from now on waits. */
  readonly hold: () => void
  /** How many files wait. */
  readonly held: () => number
  /** What waits is refused. */
  readonly refuse: () => Promise<void>
  /** What waits comes, and all after it. */
  readonly release: () => Promise<void>
  /** Every late file that has waited. */
  readonly seen: Set<string>
  /** How often each was asked for. */
  readonly asked: Map<string, number>
}

/** Before the page is opened: what is `only` of the late files goes by this line. */
export async function aLine(page: Page, only: readonly string[]): Promise<Line> {
  const wanted = new Set(only)
  const waiting = new Set<Route>()
  const seen = new Set<string>()
  const asked = new Map<string, number>()
  let isHeld = false
  const nameOf = (url: string) => new URL(url).pathname.split('/').at(-1) ?? ''
  await page.route(
    (url) => wanted.has(nameOf(url.href)),
    async (route) => {
      const name = nameOf(route.request().url())
      asked.set(name, (asked.get(name) ?? 0) + 1)
      if (!isHeld) return route.continue()
      seen.add(name)
      waiting.add(route)
      return undefined
    },
  )
  const letGo = async (how: (route: Route) => Promise<void>) => {
    const all = [...waiting]
    waiting.clear()
    await Promise.all(all.map((route) => how(route).catch(() => undefined)))
  }
  return {
    hold: () => void (isHeld = true),
    held: () => waiting.size,
    refuse: () => letGo((route) => route.abort('connectionfailed')),
    release: () => {
      isHeld = false
      return letGo((route) => route.continue())
    },
    seen,
    asked,
  }
}

/** Runs in the page, before the app: nothing is fetched ahead, so that a press has to. */
export function fetchNothingAhead(): void {
  document.addEventListener('alive', () => {
    Reflect.set(window, 'requestIdleCallback', () => 0)
  })
}
