import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { median } from './stats.ts'
import { handWritten, startPage } from './subjects.ts'
import { screenOnce } from './visit.ts'
import type { Subject } from './visit.ts'

/** How long one page takes to its first screen on slow 4G, in milliseconds. */
export interface FirstScreen {
  readonly name: string
  readonly times: readonly number[]
}

const tags = {
  scripts: /<script[^>]*>[^]*?<\/script>/g,
  gate: /<script defer[^>]*><\/script>/g,
  rest: /<link rel="(?:icon|apple-touch-icon|manifest)"[^>]*>/g,
}

type Without = readonly (keyof typeof tags)[]

/** The start page with less and less of what it needs: what is between two of them is what that costs. */
const lesser: readonly (readonly [folder: string, name: string, without: Without, style?: true])[] =
  [
    ['first-words', 'our words in its style', ['scripts', 'rest'], true],
    ['first-style', 'our words in our style', ['scripts', 'rest']],
    ['first-script', 'with the script before the first paint', ['gate', 'rest']],
  ]

/** Builds the lesser pages beside the app and the hand-written page in this folder. */
export function buildFirstScreens(folder: string): void {
  const style = readFileSync(join(folder, 'hand-written/style.css'), 'utf8')
  for (const [to, , without, isPlain] of lesser) {
    const here = join(folder, to)
    cpSync(join(folder, 'app'), here, { recursive: true })
    const page = join(here, 'index.html')
    const whole = readFileSync(page, 'utf8')
    const less = without.reduce((text, kind) => {
      const left = text.replaceAll(tags[kind], '')
      if (left === text) throw new Error(`${to}: there is no ${kind} to take away`)
      return left
    }, whole)
    const plain = less.replace(/(?<=<style>)[^]*?(?=<\/style>)/, () => style)
    if (plain === less) throw new Error('There is no style in the page')
    writeFileSync(page, isPlain === true ? plain : less)
  }
}

/** Visits them in turn, `rounds` times each after one to warm up. */
export async function firstScreens(
  browser: Browser,
  base: string,
  rounds: number,
): Promise<readonly FirstScreen[]> {
  const subjects: readonly Subject[] = [
    handWritten,
    ...lesser.map(([path, name]) => ({ ...startPage, name, path: `${path}/` })),
    startPage,
  ]
  const all = subjects.map((subject) => ({ subject, name: subject.name, times: [] as number[] }))
  for (let round = -1; round < rounds; round++) {
    const shift = (round + 1) % all.length
    for (const { subject, times } of [...all.slice(shift), ...all.slice(0, shift)]) {
      const time = await screenOnce(browser, base, subject)
      if (round >= 0) times.push(time)
    }
  }
  return all
}

/** As a table of Markdown, each against the first. */
export function firstScreenTable(screens: readonly FirstScreen[]): readonly string[] {
  const [first] = screens
  if (first === undefined) return []
  const hand = median(first.times)
  return [
    '## What the first screen of the start page costs',
    '',
    `Slow 4G, CPU slowed down four times, median of ${first.times.length} visits each, in turn. From the third on each page has what the one above it has, and one thing more; without scripts nothing on it works.`,
    '',
    '| page | first screen to act on, ms | against hand-written |',
    '|---|---|---|',
    ...screens.map(
      ({ name, times }) =>
        `| ${name} | ${median(times).toFixed(0)} | ${(median(times) / hand).toFixed(2)}× |`,
    ),
    '',
  ]
}
