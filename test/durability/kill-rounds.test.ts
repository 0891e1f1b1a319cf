import { expect, it } from 'vitest'
import { backends, type Backend } from './support/own-browser.ts'
import { aProfile, backendOf } from './support/profiles.ts'
import { killedRound, reopened, someMoment, verdictOf, type Moment } from './support/round.ts'
import { say, size } from './support/size.ts'
import { nothingStored, type Stored } from './support/stored-now.ts'
import { confirmEarly } from './support/variants.ts'

const rounds = size(40, 500)

interface Tally {
  rounds: number
  confirmed: number
  finished: number
  inFlight: number
  lostAnswers: number
  lostRuns: number
  readonly torn: string[]
}

/** Round after round on one profile; what a round leaves is judged when the next one opens it. */
async function chain(
  profile: string,
  backend: Backend,
  count: number,
  momentOf: () => Moment,
  variant?: Parameters<typeof reopened>[2],
): Promise<Tally> {
  const tally: Tally = {
    ...{ rounds: 0, confirmed: 0, finished: 0, inFlight: 0, lostAnswers: 0, lostRuns: 0 },
    torn: [],
  }
  let before: Stored = nothingStored
  let { browser, told } = await reopened(profile, backend, variant)
  for (let round = 1; round <= count; round += 1) {
    const killed = await killedRound(browser, told, momentOf())
    const next = await reopened(profile, backend, variant)
    const verdict = verdictOf(before, killed, next.stored)
    tally.rounds += 1
    tally.inFlight += killed.inFlight ? 1 : 0
    for (const { confirmed, isFinished } of killed.walked) {
      tally.confirmed += confirmed.length
      tally.finished += isFinished ? 1 : 0
    }
    tally.lostAnswers += verdict.lostAnswers
    tally.lostRuns += verdict.lostRuns
    tally.torn.push(...verdict.torn.map((what) => `round ${round}: ${what}`))
    before = next.stored
    ;({ browser, told } = next)
  }
  await browser.kill()
  return tally
}

it.concurrent.each(backends)(
  `D-01 %s: ${rounds} kills of the whole browser lose nothing that was said to be kept`,
  async (backend) => {
    const profile = aProfile()
    const tally = await chain(profile, backend, rounds, someMoment)
    if (backendOf(profile) !== backend) {
      say(`kill rounds, ${backend}: skipped, this Chromium does not have it`)
      return
    }
    const { confirmed, finished, inFlight, lostAnswers, lostRuns, torn } = tally
    say(
      `kill rounds, ${backend}: ${rounds} kills, ${inFlight} with an answer under way, ${confirmed} answers confirmed, ${finished} runs finished: ${lostAnswers} answers lost, ${lostRuns} runs lost, ${torn.length} torn`,
    )
    expect({ lostAnswers, lostRuns, torn }).toEqual({ lostAnswers: 0, lostRuns: 0, torn: [] })
    expect(confirmed).toBeGreaterThanOrEqual(rounds * 10)
    expect(inFlight).toBeGreaterThanOrEqual(rounds / 2)
  },
  rounds * 20_000,
)

it('D-01 negative control: an app that confirms before the database has said so does lose', async () => {
  const count = 4
  const soon = (): Moment => ({ at: 6, of: 'saved', after: 0 })
  const tally = await chain(aProfile(), 'LevelDB', count, soon, ({ page }) =>
    page.addInitScript(confirmEarly),
  )
  say(
    `kill rounds, negative control (confirms early): ${count} kills, ${tally.confirmed} answers confirmed, ${tally.lostAnswers} lost`,
  )
  expect(tally.lostAnswers).toBeGreaterThan(0)
})
