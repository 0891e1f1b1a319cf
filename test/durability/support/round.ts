import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { button } from '../../journeys/support/walk.ts'
import { fixed, wordsIn } from '../../journeys/support/words.ts'
import { compare, walkedIn, type Verdict, type Walked } from './compare.ts'
import { drive, type DriverWords, type Told } from './drive.ts'
import { ownBrowser, type Backend, type OwnBrowser } from './own-browser.ts'
import { keptCopyOf } from './profiles.ts'
import { say } from './size.ts'
import { storedNow, type Stored } from './stored-now.ts'

const { start } = wordsIn.nl
export const words: DriverWords = {
  answer: fixed.nl.answer,
  resume: fixed.nl.resume,
  employee: start.form.perspective.employee,
  device: start.form.keep.device,
  begin: start.form.submit,
}

export interface Round {
  readonly walked: readonly Walked[]
  /** When the kill came: with an answer under way, or between two. */
  readonly inFlight: boolean
}

/** When to kill: at which of the things told, and how many milliseconds after it. */
export interface Moment {
  readonly at: number
  readonly of: Told['kind']
  readonly after: number
}

/** Somewhere in the first sixty answers, most often while one is being saved. */
export function someMoment(): Moment {
  return {
    at: 1 + Math.floor(Math.random() * 30),
    of: Math.random() < 0.75 ? 'pressed' : 'saved',
    after: Math.random() < 0.5 ? 0 : Math.random() * 12,
  }
}

/** Walks through the app on this profile until the moment comes, and kills the whole browser. */
export async function killedRound(
  browser: OwnBrowser,
  told: Told[],
  moment: Moment,
): Promise<Round> {
  const { page } = browser
  let seen = 0
  const reached = new Promise<void>((resolve, reject) => {
    const tell = (one: Told) => {
      told.push(one)
      if (one.kind === 'trouble') reject(new Error(one.what))
      if (one.kind === moment.of) seen += 1
      if (seen === moment.at) setTimeout(resolve, moment.after)
    }
    page.exposeFunction('tell', tell).then(async () => {
      // It is killed on the way.
      await page.evaluate(drive, words).catch(() => undefined)
    }, reject)
  })
  await reached
  const atKill = [...told]
  await browser.kill()
  const walked = walkedIn(atKill)
  return { walked, inFlight: walked.at(-1)?.isUnderWay === true }
}

export interface Reopened {
  readonly browser: OwnBrowser
  /** What was told already: the run at hand was taken up again. */
  readonly told: Told[]
  readonly stored: Stored
}

/** Opens the app again on this profile, looks that it says what is there, and takes up the run at hand. */
export async function reopened(
  profile: string,
  backend: Backend,
  before?: (browser: OwnBrowser) => Promise<unknown>,
): Promise<Reopened> {
  const browser = await ownBrowser(profile, { backend })
  const { page } = browser
  await before?.(browser)
  // Read past the app, before it can mend anything.
  await page.goto(`${inject('baseUrl')}licences.txt`)
  const stored = await storedNow(page).catch(async (error: unknown) => {
    await browser.kill()
    say(`a profile that does not open is kept: ${keptCopyOf(profile)}`)
    throw error
  })
  await page.goto(`${inject('baseUrl')}?lang=nl`)
  const last = stored.runs.toSorted((a, b) => b.seq - a.seq)[0]
  if (last === undefined) return { browser, told: [], stored }
  const many = stored.runs.filter(({ finishedOn }) => finishedOn !== undefined).length
  const counted =
    many === 1 ? start.earlier_one : start.earlier_other.replace('{{count}}', `${many}`)
  if (many > 0) await page.getByText(counted).waitFor()
  if (last.finishedOn !== undefined) return { browser, told: [], stored }
  // The same question, and the last answer before it.
  await button(page, fixed.nl.resume).click()
  const position = last.steps.length + 1
  await standsAt(page, position)
  await button(page, fixed.nl.previous).click()
  const given = fixed.nl.answer[last.steps.at(-1)?.answer ?? 'yes']
  await page.getByRole('button', { name: given, pressed: true }).waitFor()
  await button(page, wordsIn.nl.walk.next).click()
  await standsAt(page, position)
  return { browser, told: [{ kind: 'resumed' }], stored }
}

export function verdictOf(before: Stored, { walked }: Round, after: Stored): Verdict {
  return compare(before, walked, after)
}

async function standsAt(page: Page, position: number): Promise<void> {
  await page.waitForFunction(
    (at) => location.hash === '#/vragen' && history.state?.at === at,
    position,
  )
}
