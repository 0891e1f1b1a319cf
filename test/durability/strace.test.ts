import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { ensureStrace } from './support/ensure-strace.ts'
import { drive, type Told } from './support/drive.ts'
import { backends, ownBrowser, type Backend } from './support/own-browser.ts'
import { aProfile, backendOf } from './support/profiles.ts'
import { words } from './support/round.ts'
import { say } from './support/size.ts'
import { relaxed } from './support/variants.ts'

const rounds = 30
const isTraced = ensureStrace()

/** How many answers had at least one of the calls between the press and "Opgeslagen". */
interface Counted {
  readonly answers: number
  readonly synced: number
}

/** Answers thirty questions in the real app while strace writes down what reaches the disk. */
async function synced(backend: Backend, isRelaxed: boolean): Promise<Counted | undefined> {
  const profile = aProfile()
  const trace = join(aProfile(), 'trace')
  const calls = '--trace=fsync,fdatasync,sync_file_range,msync'
  const under = ['strace', '-f', '--seccomp-bpf', '-ttt', '-y', '-qq', calls, '-o', trace]
  const browser = await ownBrowser(profile, { backend, under })
  const { page } = browser
  if (isRelaxed) await page.addInitScript(relaxed)
  const spans: { from: number; to: number }[] = []
  const enough = new Promise<void>((resolve, reject) => {
    const tell = (told: Told, at: number) => {
      if (told.kind === 'trouble') reject(new Error(told.what))
      if (told.kind === 'pressed') spans.push({ from: at, to: Number.NaN })
      if (told.kind === 'saved') spans.splice(-1, 1, { from: spans.at(-1)?.from ?? 0, to: at })
      if (told.kind === 'saved' && spans.length === rounds) resolve()
    }
    void page.exposeFunction('tell', tell).then(async () => {
      await page.goto(`${inject('baseUrl')}?lang=nl`)
      await page.evaluate(drive, words).catch(() => undefined)
    }, reject)
  })
  await enough
  await browser.kill()
  if (backendOf(profile) !== backend) return undefined
  const times = syncsIn(readFileSync(trace, 'utf8'))
  const isSynced = ({ from, to }: { from: number; to: number }) =>
    times.some((time) => time >= from && time <= to)
  return { answers: spans.length, synced: spans.filter(isSynced).length }
}

/** When a file of an IndexedDB was written through to the disk, in milliseconds since 1970. */
function syncsIn(trace: string): readonly number[] {
  return trace
    .split('\n')
    .filter((line) => /f(data)?sync\(\d+<[^>]*\/IndexedDB\//.test(line))
    .map((line) => Number(/^\d+ +(\d+\.\d+)/.exec(line)?.[1]) * 1_000)
}

const whereTraced = isTraced ? it : undefined
const elsewhere = isTraced ? undefined : it

whereTraced?.each(backends)(
  `D-02 %s: a press reaches the disk before "Opgeslagen", ${rounds} of ${rounds} times`,
  async (backend) => {
    const strict = await synced(backend, false)
    if (strict === undefined) return say(`strace, ${backend}: skipped, not in this Chromium`)
    const loose = await synced(backend, true)
    say(
      `strace, ${backend}: fsync or fdatasync of the database between press and "Opgeslagen" ${strict.synced} of ${strict.answers}; control with relaxed durability ${loose?.synced} of ${loose?.answers}`,
    )
    expect(strict).toEqual({ answers: rounds, synced: rounds })
    expect(loose).toEqual({ answers: rounds, synced: 0 })
  },
)

elsewhere?.('D-02 without strace: each change asks for strict durability', async () => {
  const browser = await ownBrowser(aProfile(), { backend: 'LevelDB' })
  const { page } = browser
  const asked: string[] = []
  await page.exposeFunction('noteDurability', (is: string) => asked.push(is))
  await page.addInitScript(noteDurability)
  let saved = 0
  const enough = new Promise<void>((resolve) => {
    const tell = ({ kind }: Told) => {
      saved += kind === 'saved' ? 1 : 0
      if (saved === rounds) resolve()
    }
    void page.exposeFunction('tell', tell).then(async () => {
      await page.goto(`${inject('baseUrl')}?lang=nl`)
      await page.evaluate(drive, words).catch(() => undefined)
    })
  })
  await enough
  await browser.kill()
  say(
    `strace: not here; in its place IDBTransaction.durability, ${asked.length} changes, all strict`,
  )
  expect(asked.length).toBeGreaterThanOrEqual(rounds)
  expect(new Set(asked)).toEqual(new Set(['strict']))
})

/** Runs in the page before the app. */
function noteDurability(): void {
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function noted(this: IDBDatabase, names, mode, options) {
    const tx = transaction.call(this, names, mode, options)
    if (mode === 'readwrite') void Reflect.get(window, 'noteDurability')(tx.durability)
    return tx
  }
}
