import { cpus, loadavg, totalmem } from 'node:os'
import { ratioOf } from '../durability/overview.bench.ts'
import { freezeTable } from './cases.ts'
import type { Freeze } from './cases.ts'
import { firstScreenTable } from './first-screen.ts'
import type { FirstScreen } from './first-screen.ts'
import type { Growth } from './growth.ts'
import type { LighthouseResult } from './lighthouse.ts'
import type { Qualities } from './qualities.ts'
import { pressTable } from './press-trace.ts'
import type { PressCost } from './press-trace.ts'
import type { Series } from './series.ts'
import { exponentOf, median, p95 } from './stats.ts'
import type { Visited } from './visit.ts'

/** What has been measured so far. */
export interface Results {
  readonly browser: string
  series?: readonly Series[]
  firstScreens?: readonly FirstScreen[]
  presses?: readonly PressCost[]
  growth?: readonly Growth[]
  maps?: readonly Growth[]
  histories?: readonly Growth[]
  employerCases?: readonly Freeze[]
  ownCases?: readonly Freeze[]
  overview?: readonly Growth[]
  lighthouse?: LighthouseResult
  qualities?: readonly Qualities[]
}

/** The results as a page of Markdown tables. */
export function report(results: Results): string {
  const {
    browser,
    series = [],
    firstScreens = [],
    presses = [],
    growth = [],
    maps = [],
    histories = [],
    employerCases = [],
    ownCases = [],
    overview = [],
    lighthouse,
    qualities = [],
  } = results
  const rounds = series[0]?.visits.length ?? 0
  return [
    '# Results of `npm run bench`',
    '',
    `${new Date().toISOString().slice(0, 10)} · Chromium ${browser} · Node ${process.versions.node} · ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB · load ${loadavg()[0]?.toFixed(1)} at the end`,
    '',
    ...(rounds === 0 ? [] : visits(series, rounds)),
    ...firstScreenTable(firstScreens),
    ...pressTable(presses),
    ...growthTable('How cost grows with the tree', 'nodes', growth, true),
    ...growthTable('The map on the screen', 'nodes, ours and made ones', maps),
    ...growthTable('How cost grows with the history', 'runs', histories),
    ...freezeTable('300 cases of an employer’s side', employerCases),
    ...freezeTable('300 cases under the bedrijfsarts', ownCases),
    ...overviewTable(overview),
    ...(lighthouse === undefined ? [] : lighthouseTable(lighthouse)),
    ...qualities.map(
      ({ screen, accessibility, bestPractices }) =>
        `- ${screen}: accessibility **${accessibility}**, best practices **${bestPractices}**`,
    ),
    '',
  ].join('\n')
}

function visits(series: readonly Series[], rounds: number): readonly string[] {
  return [
    '## The same questionnaire, four ways',
    '',
    `Median (95th percentile) of ${rounds} first visits each, interleaved; CPU slowed down four times; slow 4G is 1.6 Mb/s with 150 ms a round trip. Times in milliseconds, sizes in kB over the wire (brotli for all).`,
    '',
    ...[false, true].flatMap((isSlow) => [
      `### ${isSlow ? 'Slow 4G' : 'Network as it is'}`,
      '',
      '| variant | first screen to act on | first press that works | LCP | TBT | CLS | press→painted | kB until the press works | kB in all |',
      '|---|---|---|---|---|---|---|---|---|',
      ...series.filter((one) => one.isSlow === isSlow).map(row),
      '',
    ]),
    ...verdicts(series),
    '',
  ]
}

function row({ name, visits }: Series): string {
  const both = (of: (visit: Visited) => number, digits = 0) => {
    const values = visits.map(of)
    return `${median(values).toFixed(digits)} (${p95(values).toFixed(digits)})`
  }
  const presses = visits.flatMap((visit) => visit.presses)
  const kB = (of: (visit: Visited) => number) => (median(visits.map(of)) / 1000).toFixed(0)
  const cells = [
    name,
    both(({ screen }) => screen),
    both(({ works }) => works),
    both(({ lcp }) => lcp),
    both(({ tbt }) => tbt),
    median(visits.map(({ cls }) => cls)).toFixed(3),
    presses.length === 0 ? '–' : `${median(presses).toFixed(1)} (${p95(presses).toFixed(1)})`,
    kB(({ bytesToPress }) => bytesToPress),
    kB(({ bytes }) => bytes),
  ]
  return `| ${cells.join(' | ')} |`
}

/** What was promised, and whether it holds in this run. */
function verdicts(series: readonly Series[]): readonly string[] {
  const screen = (name: string) => {
    const found = series.find((one) => one.isSlow && one.name.startsWith(name))
    return median(found?.visits.map((visit) => visit.screen) ?? [])
  }
  const press = (name: string) => {
    const found = series.find((one) => !one.isSlow && one.name.startsWith(name))
    return median(found?.visits.flatMap((visit) => visit.presses) ?? [])
  }
  const hand = screen('hand-written')
  const said = (what: string, ratio: number, most: number) =>
    `| ${what} | ≤ ${most}× | ${ratio.toFixed(2)}× | ${ratio <= most ? 'holds' : 'does not hold'} |`
  const faster = screen('SurveyJS') / screen('app, start')
  return [
    '| promise | limit | measured | |',
    '|---|---|---|---|',
    said('start page on slow 4G, against hand-written', screen('app, start') / hand, 1.1),
    said(
      'a question by its URL on slow 4G with an empty cache, against hand-written',
      screen('app, a question') / hand,
      2.2,
    ),
    said(
      'the same on return, as of everyone who has a run to go on with',
      screen('app, the same') / hand,
      2.2,
    ),
    `| start page on slow 4G, faster than SurveyJS | ≥ 5× | ${faster.toFixed(2)}× | ${faster >= 5 ? 'holds' : 'does not hold'} |`,
    said(
      'press→painted, against hand-written',
      press('app, a question') / press('hand-written'),
      1.5,
    ),
  ]
}

function overviewTable(overview: readonly Growth[]): readonly string[] {
  if (overview.length === 0) return []
  return [
    '## The overview of a case manager: 500 cases with 10,000 runs, against 10 cases',
    '',
    '| what | 10 cases, ms | 500 cases, ms | ratio |',
    '|---|---|---|---|',
    ...overview.map((one) => {
      const [least = NaN, most = NaN] = one.costs.map(([, ms]) => ms)
      return `| ${one.name} | ${least.toFixed(2)} | ${most.toFixed(2)} | ${ratioOf(one).toFixed(0)}× |`
    }),
    '',
  ]
}

/** Fixed costs rule below a thousand, so the exponent is that of the larger half. */
function growthTable(
  title: string,
  unit: string,
  growth: readonly Growth[],
  isCpu = false,
): readonly string[] {
  const sizes = [...new Set(growth.flatMap(({ costs }) => costs.map(([n]) => n)))].toSorted(
    (a, b) => a - b,
  )
  if (sizes.length === 0) return []
  return [
    `## ${title}`,
    '',
    `Milliseconds (median) by number of ${unit}, not slowed down${isCpu ? ', of processor time' : ''}; the exponent k of cost ≈ n^k is over the last three sizes, 1 being linear.`,
    '',
    `| | ${sizes.join(' | ')} | k |`,
    `|---|${sizes.map(() => '---').join('|')}|---|`,
    ...growth.map(({ name, costs }) => {
      const by = new Map(costs)
      const last = costs.slice(-3)
      return `| ${name} | ${sizes.map((n) => by.get(n)?.toFixed(2) ?? '').join(' | ')} | ${exponentOf(last).toFixed(2)} |`
    }),
    '',
  ]
}

function lighthouseTable(result: LighthouseResult): readonly string[] {
  return [
    '## Lighthouse 12.8.2 on the start page',
    '',
    `Mobile, devtools throttling, median of ${result.reports}: performance **${result.performance}** (${result.scores.join(', ')}), FCP ${result.fcp.toFixed(0)} ms, LCP ${result.lcp.toFixed(0)} ms, TBT ${result.tbt.toFixed(0)} ms, CLS ${result.cls.toFixed(3)}, Speed Index ${result.speedIndex.toFixed(0)} ms.`,
    '',
  ]
}
