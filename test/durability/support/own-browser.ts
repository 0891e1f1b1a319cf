import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { chromiumPath } from '../../tools/ensure-chromium.mjs'
import { isGroupRunning } from './still-running.ts'

/** The two ways in which Chromium puts an IndexedDB on disk. */
export const backends = ['LevelDB', 'SQLite'] as const
export type Backend = (typeof backends)[number]

export interface OwnBrowser {
  readonly page: Page
  /** SIGKILL for the whole tree at once, as when the power of the process goes; resolves once none is left. */
  readonly kill: () => Promise<void>
  /** Closes as a person would. */
  readonly close: () => Promise<void>
}

interface Wish {
  readonly backend: Backend
  /** A command that runs the browser: strace and its options. */
  readonly under?: readonly string[]
}

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--remote-debugging-port=0',
]
/** Whatever goes wrong on the way, no browser outlives the tests. */
const alive = new Set<ChildProcess>()
process.on('exit', () => alive.forEach(killGroup))

/** A real browser on a profile folder, in a process group of its own. */
export async function ownBrowser(
  profile: string,
  { backend, under = [] }: Wish,
): Promise<OwnBrowser> {
  for (const name of readdirSync(profile)) {
    if (name.startsWith('Singleton')) rmSync(join(profile, name), { force: true })
  }
  const flags = [
    ...args,
    `--${backend === 'SQLite' ? 'enable' : 'disable'}-features=IdbSqliteBackingStore`,
    `--user-data-dir=${profile}`,
  ]
  const all = [...under, chromiumPath(), ...flags, 'about:blank']
  const child = spawn(all[0] ?? '', all.slice(1), {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  alive.add(child)
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      alive.delete(child)
      resolve()
    })
  })
  const browser = await chromium.connectOverCDP(await addressOf(child))
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The browser has no window.')
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      killGroup(child)
      await exited
      await groupGone(child)
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession()
      // It may be gone before it has answered.
      await Promise.race([session.send('Browser.close').catch(() => undefined), exited])
      await exited
      await groupGone(child)
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`The browser did not start:\n${said}`)))
  })
}

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // None is left.
  }
}

/** The helpers of the browser end a moment after it; the profile is free only then. */
async function groupGone(child: ChildProcess): Promise<void> {
  for (let tried = 0; isLeft(child); tried += 1) {
    if (tried > 200) killGroup(child)
    if (tried > 1_000) throw new Error('A part of the browser does not end.')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

function isLeft({ pid }: ChildProcess): boolean {
  return pid !== undefined && isGroupRunning(pid)
}
