import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from 'playwright-core'
import { dist } from './builds.ts'

/** Files of the build that no press needs, by their path in it, and why. */
const unpressed: readonly (readonly [RegExp, string])[] = [
  [/^(en\/|wissen\/)?index\.html$/, 'a page itself: without it the browser says so'],
  [/^assets\/early/, 'before the app, which does without (`gone-at-first`, `early-press`)'],
  [/^assets\/app-.*\.css$/, 'stands in the page; this file is for where a server refuses that'],
  [/^assets\/keep-offline|^sw\.js$/, 'in the background, once all is there'],
  [/^assets\/UpdateBar/, 'comes by itself where there is a new version'],
  [/^assets\/SnapshotPart/, 'comes by itself where a storage is broken'],
  [/^fonts\//, 'words stand in another font until it comes'],
  [/^(icons\/|icon\.svg|manifest\.webmanifest)/, 'the browser asks for it, for its own use'],
  [
    /^(_headers|SHA256SUMS|licences\.txt|headers\/|packs\/README)/,
    'for whoever serves it, or reads it',
  ],
]

/** The files of the build that a press may have to wait for, by their path in it. */
export function lateFiles(): readonly string[] {
  const eager = eagerFiles('index.html')
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dist, file)).isFile())
    .filter((file) => !eager.has(file) && !unpressed.some(([name]) => name.test(file)))
}

/** The one of these whose path is like this. */
export function lateFile(like: RegExp): string {
  const [file, ...others] = lateFiles().filter((one) => like.test(one))
  if (file === undefined || others.length > 0)
    throw new Error(`${like}: ${file} ${others.join(' ')}`)
  return file
}

/** What a passphrase is made of: it is named as the words of the interface are. */
export function wordList(): string {
  const isList = (file: string) => readFileSync(join(dist, file), 'utf8').includes('licence:')
  const [found] = lateFiles().filter((file) => /words-nl-/.test(file) && isList(file))
  if (found === undefined) throw new Error('no list')
  return found
}

/** Those that the page names, with all that they import at once. */
function eagerFiles(page: string): ReadonlySet<string> {
  const html = readFileSync(join(dist, page), 'utf8')
  const app = /assets\/(app-[\w-]+\.js)/.exec(html)?.[1]
  if (app === undefined) throw new Error(`${page} names no app`)
  const found = new Set<string>()
  const follow = (file: string) => {
    if (found.has(`assets/${file}`)) return
    found.add(`assets/${file}`)
    const source = readFileSync(join(dist, 'assets', file), 'utf8')
    for (const [, next = ''] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      follow(next)
  }
  follow(app)
  return found
}

/** The line between the page and the server, in the test's hands. */
export interface Line {
  /** What is asked for from now on waits; of all, or of these. */
  readonly hold: (files?: readonly string[]) => void
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

/** Before the page is opened: all late files go by this line. */
export async function aLine(page: Page): Promise<Line> {
  const late = lateFiles()
  const waiting = new Set<Route>()
  const seen = new Set<string>()
  const asked = new Map<string, number>()
  let held: readonly string[] = []
  const nameOf = (url: string) => late.find((file) => new URL(url).pathname.endsWith(`/${file}`))
  await page.route(
    (url) => nameOf(url.href) !== undefined,
    async (route) => {
      const name = nameOf(route.request().url()) ?? ''
      asked.set(name, (asked.get(name) ?? 0) + 1)
      if (!held.includes(name)) return route.continue()
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
    hold: (files = late) => void (held = files),
    held: () => waiting.size,
    refuse: () => letGo((route) => route.abort('connectionfailed')),
    release: () => {
      held = []
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
