import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Found } from './probe/main.ts'
import { damages, everythingGone, type Damage } from './support/damages.ts'
import { filled, type Filled } from './support/filled.ts'
import { backends, ownBrowser, type Backend } from './support/own-browser.ts'
import { screenOf, type Screen } from './support/screen-of.ts'
import { probed } from './support/probed.ts'
import { copyOfProfile, removeProfile } from './support/profiles.ts'
import { say } from './support/size.ts'

/**
 * `intact`: every run is there as it was. `recovery`: the loss is known and said. `unreadable`: what cannot
 * be read is counted and said. `silent`: something is missing and nobody says so; `first use`: everything is.
 */
type Outcome = 'intact' | 'recovery' | 'unreadable' | 'silent' | 'first use'

interface Result {
  readonly name: string
  readonly outcome: Outcome
  /** What the app showed. */
  readonly screen: Screen | undefined
  /** Of the finished runs, how many are there in the end. */
  readonly back: number
}

/** Not in every build yet. */
const areScreensThere = existsSync('src/ui/screens/recovery/LostScreen.tsx')

it.concurrent.each(backends)(
  `D-03 %s: after each of 22 damages the data is intact, or its loss is known`,
  async (backend) => {
    const before = await filled(backend)
    if (before === undefined) return say(`damages, ${backend}: skipped, not in this Chromium`)
    const results: Result[] = []
    for (const damage of damages[backend]) results.push(await resultOf(before, backend, damage))
    const count = (wanted: Outcome) => results.filter(({ outcome }) => outcome === wanted).length
    const seen = (wanted: Screen) => results.filter(({ screen }) => screen === wanted).length
    say(
      `damages, ${backend}: ${results.length} tried, ${count('intact')} intact, ${count('recovery')} recovery, ${count('unreadable')} unreadable and counted, ${count('silent')} silent, ${count('first use')} first use; on the screen ${seen('recovery')} recovery, ${seen('first use')} first use`,
    )
    expect(results.filter(({ outcome }) => ['silent', 'first use'].includes(outcome))).toEqual([])
    expect(results).toHaveLength(22)
    if (areScreensThere) {
      const wanted: Partial<Record<Outcome, Screen>> = { recovery: 'recovery', intact: 'resume' }
      expect(results.filter(({ outcome, screen }) => screen !== wanted[outcome])).toEqual([])
    }
    const fromRing = results.filter((_, at) => damages[backend][at]?.leaves === 'ring')
    expect(fromRing.filter(({ back }) => back < before.finished.length)).toEqual([])
  },
  600_000,
)

it('D-03 negative control: with nothing left beside it, a loss looks like the first use', async () => {
  const before = await filled('LevelDB')
  if (before === undefined) throw new Error('This Chromium has no LevelDB.')
  const { outcome } = await resultOf(before, 'LevelDB', everythingGone)
  say(`damages, negative control (nothing is left): ${outcome}`)
  expect(outcome).toBe('first use')
})

async function resultOf(before: Filled, backend: Backend, damage: Damage): Promise<Result> {
  const profile = copyOfProfile(before.profile)
  damage.to(profile)
  const browser = await ownBrowser(profile, { backend })
  try {
    // The app is the first to open it, as it is for a person.
    const screen = areScreensThere ? await screenOf(browser) : undefined
    const found = await probed(browser, 'look')
    const outcome = outcomeOf(before, found)
    if (outcome === 'recovery') await probed(browser, 'recover')
    const end = outcome === 'recovery' ? await probed(browser, 'look') : found
    const back = before.finished.filter((id) => end.runs.some((run) => run.includes(id))).length
    return { name: damage.name, outcome, screen, back }
  } finally {
    await browser.kill()
    removeProfile(profile)
  }
}

function outcomeOf({ runs }: Filled, { recovery, runs: now, damaged }: Found): Outcome {
  if (recovery !== undefined) return 'recovery'
  if (runs.every((run) => now.includes(run))) return 'intact'
  if (now.length + damaged >= runs.length) return 'unreadable'
  return now.length === 0 ? 'first use' : 'silent'
}
