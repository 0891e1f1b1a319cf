import { readFileSync } from 'node:fs'
import { expect, inject, it } from 'vitest'
import { notWhole } from './support/compare.ts'
import { backends, ownBrowser, type Backend, type OwnBrowser } from './support/own-browser.ts'
import { aProfile, backendOf, copyOfProfile, removeProfile } from './support/profiles.ts'
import { probed } from './support/probed.ts'
import { say, size } from './support/size.ts'
import { storedNow, type Stored } from './support/stored-now.ts'
import { migrateInParts, noteUpgrade, plantFirstVersion } from './support/upgrades.ts'

const rounds = size(20, 100)
const planted = size(1_000, 3_000)
const fixture = readFileSync(
  new URL('../history/database/versions/v1.json', import.meta.url),
  'utf8',
)

type State = 'before' | 'after' | 'mixed'

/** All of the first version, or all of today's. */
function stateOf(stored: Stored): State {
  const { schema, runs, cases } = stored
  if (runs.length !== planted) return 'mixed'
  const formats = new Set<number>(runs.map(({ format }) => format))
  if (schema === 1)
    return formats.size === 1 && formats.has(1) && cases.length === 0 ? 'before' : 'mixed'
  return notWhole(stored).length === 0 ? 'after' : 'mixed'
}

interface Template {
  readonly profile: string
  /** Milliseconds from the beginning of an upgrade to its end, undisturbed. */
  readonly span: number
}

async function template(backend: Backend): Promise<Template | undefined> {
  const profile = aProfile()
  const browser = await ownBrowser(profile, { backend })
  await browser.page.goto(`${inject('baseUrl')}licences.txt`)
  await browser.page.evaluate(plantFirstVersion, { fixture, planted })
  await browser.close()
  if (backendOf(profile) !== backend) return undefined
  const trial = await upgrading(profile, backend, app)
  const span = (await trial.ended) - (await trial.begun)
  await trial.browser.kill()
  return { profile: trial.from, span }
}

type Way = (browser: OwnBrowser) => Promise<unknown>
const app: Way = ({ page }) => page.goto(`${inject('baseUrl')}?lang=nl`)
const inParts: Way = async ({ page }) => {
  await page.goto(`${inject('baseUrl')}licences.txt`)
  await page.evaluate(migrateInParts)
}

/** A copy of the profile, in which an upgrade is under way. */
async function upgrading(from: string, backend: Backend, way: Way) {
  const profile = copyOfProfile(from)
  const browser = await ownBrowser(profile, { backend })
  const at = await noted(browser)
  await browser.page.addInitScript(noteUpgrade)
  // The kill breaks it off.
  way(browser).catch(() => undefined)
  return { from, profile, browser, ...at }
}

/** When, by this process's clock, the page says so. */
async function noted({ page }: OwnBrowser): Promise<Record<'begun' | 'ended', Promise<number>>> {
  const say: Partial<Record<'begun' | 'ended', (at: number) => void>> = {}
  const begun = new Promise<number>((resolve) => (say.begun = resolve))
  const ended = new Promise<number>((resolve) => (say.ended = resolve))
  await page.exposeFunction('noteAt', (what: 'begun' | 'ended') => say[what]?.(performance.now()))
  return { begun, ended }
}

/** Kills the browser somewhere in an upgrade, and says what is there afterwards. */
async function killedIn(
  { profile: from, span }: Template,
  backend: Backend,
  way: Way,
  part: number,
) {
  const { profile, browser, begun } = await upgrading(from, backend, way)
  await begun
  await new Promise((resolve) => setTimeout(resolve, part * span))
  await browser.kill()
  const again = await ownBrowser(profile, { backend })
  try {
    await again.page.goto(`${inject('baseUrl')}licences.txt`)
    const state = stateOf(await storedNow(again.page))
    // A busy machine may need longer than the app waits for an upgrade; it goes on, and loading again helps.
    let found = await probed(again, 'look')
    if (found.refused === 'timeout') found = await probed(again, 'look')
    const { runs, recovery, refused } = found
    return { state, isSound: runs.length === planted && !recovery && !refused }
  } finally {
    await again.kill()
    removeProfile(profile)
  }
}

it.concurrent.each(backends)(
  `M-01 %s: ${rounds} kills during the upgrade of ${planted} runs leave all of it or nothing`,
  async (backend) => {
    const made = await template(backend)
    if (made === undefined) return say(`migration kills, ${backend}: skipped, not in this Chromium`)
    const states: State[] = []
    let sound = 0
    for (let round = 0; round < rounds; round += 1) {
      const { state, isSound } = await killedIn(made, backend, app, 1.1 * Math.random())
      states.push(state)
      sound += isSound ? 1 : 0
    }
    const count = (wanted: State) => states.filter((state) => state === wanted).length
    say(
      `migration kills, ${backend}: ${rounds} kills in upgrades of ${Math.round(made.span)} ms, ${count('before')} as before, ${count('after')} upgraded, ${count('mixed')} mixed; ${sound} open normally with all ${planted} runs`,
    )
    expect(count('mixed')).toBe(0)
    expect(sound).toBe(rounds)
    expect(count('before')).toBeGreaterThan(0)
  },
  rounds * 40_000,
)

it('M-01 negative control: an upgrade in several transactions is found half done', async () => {
  const made = await template('LevelDB')
  if (made === undefined) throw new Error('This Chromium has no LevelDB.')
  const { state } = await killedIn(made, 'LevelDB', inParts, 0.5)
  say(`migration kills, negative control (several transactions): ${state}`)
  expect(state).toBe('mixed')
})
