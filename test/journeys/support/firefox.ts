import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Firefox of its own, on a new profile with these preferences. */
export interface Firefox {
  readonly goTo: (url: string) => Promise<void>
  /** The body of a function, run in the page; what it returns is JSON. */
  readonly run: (body: string) => Promise<unknown>
  /** PNG, in base64, of the whole page. */
  readonly picture: () => Promise<string>
  readonly close: () => Promise<void>
}

type Preferences = Readonly<Record<string, string | number | boolean>>

/**
 * Speaks Marionette, Firefox's own protocol: JSON over a socket, so that it takes no driver and no package.
 * Without a screen, unless `onScreen` names one.
 */
export async function aFirefox(
  preferences: Preferences,
  onScreen?: NodeJS.ProcessEnv,
): Promise<Firefox> {
  const port = await freePort()
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const all = { ...quietly, ...preferences, 'marionette.port': port }
  const lines = Object.entries(all).map(
    (pair) => `user_pref(${pair.map((one) => JSON.stringify(one)).join(', ')});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const child = spawn(
    'firefox-esr',
    [...(onScreen ? [] : ['--headless']), '--marionette', '--no-remote', '--profile', profile],
    {
      stdio: 'ignore',
      env: { ...process.env, ...onScreen, HOME: profile },
    },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const socket = await connected(port, () => child.exitCode !== null)
  const send = talk(socket)
  await send('WebDriver:NewSession', {})
  return {
    goTo: async (url) => void (await send('WebDriver:Navigate', { url })),
    run: (script) => send('WebDriver:ExecuteScript', { script, args: [] }).then(valueOf),
    picture: async () => String(valueOf(await send('WebDriver:TakeScreenshot', { full: true }))),
    close: async () => {
      socket.destroy()
      child.kill()
      await ended
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** No first page, no questions, nothing fetched that was not asked for. */
const quietly: Preferences = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'toolkit.startup.max_resumed_crashes': -1,
}

/** Each message is its length, a colon and JSON; answers come in the order of what was asked. */
function talk(socket: Socket): (command: string, parameters: object) => Promise<unknown> {
  const waiting = new Map<number, (answer: readonly unknown[]) => void>()
  let rest = Buffer.alloc(0)
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data])
    for (;;) {
      const colon = rest.indexOf(':')
      const length = Number(rest.subarray(0, Math.max(0, colon)).toString())
      if (colon < 0 || rest.length < colon + 1 + length) return
      const message: unknown = JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString())
      rest = rest.subarray(colon + 1 + length)
      if (Array.isArray(message)) waiting.get(Number(message[1]))?.(message)
    }
  })
  let last = 0
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, ([, , error, result]) => {
        if (error === null) resolve(result)
        else reject(new Error(`${command}: ${JSON.stringify(error)}`))
      })
      const text = JSON.stringify([0, last, command, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

function valueOf(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result
    ? result.value
    : undefined
}

async function connected(port: number, isGone: () => boolean): Promise<Socket> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (isGone()) throw new Error('Firefox ended before it could be spoken to.')
    const socket = connect(port, '127.0.0.1')
    const isThere = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    if (isThere) return socket
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Firefox does not answer.')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0
      server.close(() => resolve(port))
    })
  })
}
