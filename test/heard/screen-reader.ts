import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'

/** Orca on a screen and a bus of its own, and a keyboard. */
export interface ScreenReader {
  /** What a program needs to be heard. */
  readonly env: NodeJS.ProcessEnv
  /** Presses these keys, named as X names them. */
  readonly press: (...keys: readonly string[]) => void
  /** All that was spoken since it was last asked, once `last` has been; fails where it is not. */
  readonly spokenUntil: (last: string) => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

const programs = ['Xvfb', 'dbus-daemon', 'openbox', 'orca', 'xdotool', 'firefox-esr']
const launcher = '/usr/libexec/at-spi-bus-launcher'

/** Throws a sentence that says which programs are missing, and how to get them. */
export async function aScreenReader(): Promise<ScreenReader> {
  expectPrograms()
  const home = mkdtempSync(join(tmpdir(), 'heard-'))
  const run = join(home, 'run')
  mkdirSync(run, { mode: 0o700 })
  const log = join(home, 'orca.log')
  const started: ChildProcess[] = []
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: run,
    LANG: 'C.UTF-8',
    GNOME_ACCESSIBILITY: '1',
    GTK_MODULES: 'gail:atk-bridge',
  }
  const start = (program: string, ...words: readonly string[]) => {
    const child = spawn(program, words, {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
      // A group of its own, so that what it starts ends with it.
      detached: true,
    })
    started.push(child)
    return child
  }
  const screen = await firstLine(start('Xvfb', '-displayfd', '1', '-screen', '0', '1000x800x24'))
  env['DISPLAY'] = `:${screen}`
  writeFileSync(join(home, 'bus.conf'), busOfItsOwn)
  const bus = start(
    'dbus-daemon',
    `--config-file=${home}/bus.conf`,
    '--nofork',
    '--print-address=1',
  )
  env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(bus)
  start('openbox')
  start(launcher, '--launch-immediately', '--a11y=1', '--screen-reader=1')
  // Orca writes its log in blocks; its own settings may be a program.
  writeFileSync(
    join(home, 'orca-customizations.py'),
    'from orca import debug\ndebug.debugFile.reconfigure(line_buffering=True)\n',
  )
  start('orca', '--debug-file', log, '--user-prefs', home)
  let read = 0
  const spoken = () => spokenIn(existsSync(log) ? readFileSync(log, 'utf8') : '')
  const spokenUntil = async (last: string) => {
    const heard = () => spoken().slice(read)
    const isSpoken = () => {
      if (!heard().some((line) => line.includes(last)))
        throw new Error(`"${last}" is not spoken, but:\n${heard().join('\n')}`)
    }
    await vi.waitFor(isSpoken, { timeout: 30_000, interval: 50 })
    const lines = heard()
    read += lines.length
    return lines
  }
  const close = async () => {
    for (const child of started.toReversed()) await ended(child)
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    await spokenUntil('Screen reader on')
  } catch (error) {
    await close()
    throw error
  }
  return {
    env,
    press: (...keys) => void spawnSync('xdotool', ['key', ...keys], { env }),
    spokenUntil,
    close,
  }
}

/** Starts no service of the desktop: one of them mounts a file system. */
const busOfItsOwn = `<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>`

function expectPrograms(): void {
  const missing = programs.filter((name) => spawnSync('which', [name]).status !== 0)
  if (!existsSync(launcher)) missing.push(launcher)
  if (missing.length > 0)
    throw new Error(
      `To hear the app it takes ${missing.join(', ')}. On Debian: apt-get install orca at-spi2-core dbus-x11 openbox xdotool xvfb firefox-esr.`,
    )
}

/** What Orca gave to the voice, in order. */
function spokenIn(log: string): readonly string[] {
  return [...log.matchAll(/SPEECH OUTPUT: '(.*)'(?: ?\{.*\}| None)?$/gm)].map(([, words = '']) =>
    words.trim(),
  )
}

function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let line = ''
    stdout?.on('data', (data: Buffer) => {
      line += data.toString()
      if (line.includes('\n')) resolve(line.trim())
    })
    stdout?.on('end', () => reject(new Error('It ended before it had begun.')))
  })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-(child.pid ?? 0), 'SIGKILL')
  await gone
}
