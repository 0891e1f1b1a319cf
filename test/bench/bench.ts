import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumPath } from '../tools/ensure-chromium.mjs'
import { buildOverview, overview } from '../durability/overview.bench.ts'
import { caseFreezes } from './cases.ts'
import { buildFirstScreens, firstScreens } from './first-screen.ts'
import { growth } from './growth.ts'
import { buildHistories, histories } from './histories.ts'
import { lighthouse } from './lighthouse.ts'
import { buildMaps, maps } from './maps.ts'
import { pressTraces } from './press-trace.ts'
import { say } from './progress.ts'
import { qualities } from './qualities.ts'
import { report } from './report.ts'
import type { Results } from './report.ts'
import type { Series } from './series.ts'
import { serve } from './serve.ts'
import { subjects } from './subjects.ts'
import { buildVariants } from './variants.ts'
import { visitOnce } from './visit.ts'
import type { Visited } from './visit.ts'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
]
args.push('--disable-background-networking', '--disable-component-update', '--disable-sync')

/**
 * Measures everything in one run and writes `RESULTS.md`. `ROUNDS` visits each (24), `LIGHTHOUSE`
 * reports (5), `LARGEST` tree and history (10000); `PARTS` names what to measure.
 */
export async function bench(): Promise<void> {
  const number = (name: string, usual: number) => Number(process.env[name] ?? usual)
  const largest = number('LARGEST', 10_000)
  const wanted = (
    process.env['PARTS'] ?? 'visits,first,presses,growth,maps,histories,cases,overview,lighthouse'
  ).split(',')
  const to = process.env['RESULTS'] ?? 'test/bench/RESULTS.md'
  say('Building the app, and the other three beside it')
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  await buildVariants(folder)
  await buildHistories(folder)
  buildFirstScreens(folder)
  buildMaps(folder)
  await buildOverview(folder)
  const server = await serve(folder)
  const browser = await chromium.launch({ executablePath: chromiumPath(), args })
  const results: Results = { browser: browser.version() }
  const parts: Readonly<Record<string, () => Promise<void>>> = {
    visits: async () => {
      await interleaved(browser, server.url, number('ROUNDS', 24), (series) => {
        results.series = series
        writeFileSync(to, report(results))
      })
    },
    first: async () => {
      results.firstScreens = await firstScreens(browser, server.url, number('ROUNDS', 24))
    },
    presses: async () => {
      results.presses = await pressTraces(browser, server.url)
    },
    growth: async () => {
      results.growth = growth(largest)
    },
    maps: async () => {
      results.maps = await maps(browser, server.url)
    },
    histories: async () => {
      results.histories = await histories(browser, server.url, largest)
    },
    cases: async () => {
      results.employerCases = await caseFreezes(browser, `${server.url}app/`, 'employer')
      results.ownCases = await caseFreezes(browser, `${server.url}app/`, 'bedrijfsarts')
    },
    overview: async () => {
      results.overview = await overview(browser, server.url)
    },
    lighthouse: async () => {
      results.lighthouse = await lighthouse(`${server.url}app/`, number('LIGHTHOUSE', 5))
      results.qualities = await qualities(`${server.url}app/`)
    },
  }
  try {
    for (const [name, measure] of Object.entries(parts)) {
      if (!wanted.includes(name)) continue
      say(name)
      await measure()
      // Written after each, so that a fault in a later one takes nothing away.
      writeFileSync(to, report(results))
    }
    say(`Written: ${to}`)
    console.log(report(results))
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Each round visits each variant at each speed once, beginning elsewhere each time: the machine's moods fall on all alike. */
async function interleaved(
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  base: string,
  rounds: number,
  afterRound: (series: readonly Series[]) => void,
): Promise<void> {
  const all = await subjects(browser, base)
  const turns = all.flatMap((subject) =>
    [false, true].map((isSlow) => ({
      subject,
      name: subject.name,
      isSlow,
      visits: [] as Visited[],
    })),
  )
  for (let round = -1; round < rounds; round++) {
    const shift = (round + 1) % turns.length
    for (const turn of [...turns.slice(shift), ...turns.slice(0, shift)]) {
      const visit = () => visitOnce(browser, base, turn.subject, turn.isSlow)
      const visited = await visit().catch((error: unknown) => {
        say(`once more, ${turn.name}: ${String(error)}`)
        return visit()
      })
      // The first round warms up.
      if (round >= 0) turn.visits.push(visited)
    }
    say(round < 0 ? 'visits, to warm up' : `visits, round ${round + 1} of ${rounds}`)
    if (round >= 0) afterRound(turns)
  }
}
