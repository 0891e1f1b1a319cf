import { spawn } from 'node:child_process'
import { chromiumPath } from '../tools/ensure-chromium.mjs'
import { say } from './progress.ts'
import { median } from './stats.ts'

/** Medians over so many reports. Scores are of 100, times in milliseconds. */
export interface LighthouseResult {
  readonly reports: number
  readonly performance: number
  readonly scores: readonly number[]
  readonly fcp: number
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
  readonly speedIndex: number
}

interface Audits {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
}

const throttled = [
  '--only-categories=performance',
  '--throttling-method=devtools',
  // Someone who reads Dutch: to others the prerendered page in Dutch is not shown.
  '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --accept-lang=nl-NL,nl --lang=nl-NL',
]

/** Mobile, throttled by devtools: simulated throttling hides what prerendering gains. */
export async function lighthouse(url: string, reports: number): Promise<LighthouseResult> {
  const found: Audits[] = []
  for (let i = 0; i < reports; i++) {
    found.push(await lighthouseOf(url, throttled))
    say(`Lighthouse on the start page, ${i + 1} of ${reports}`)
  }
  const of = (audit: string) =>
    median(found.map(({ audits }) => audits[audit]?.numericValue ?? NaN))
  const scores = found.map((audits) => scoreOf(audits, 'performance'))
  return {
    reports,
    performance: median(scores),
    scores,
    fcp: of('first-contentful-paint'),
    lcp: of('largest-contentful-paint'),
    tbt: of('total-blocking-time'),
    cls: of('cumulative-layout-shift'),
    speedIndex: of('speed-index'),
  }
}

/** The score of a category, of 100. */
export function scoreOf({ categories }: Audits, category: string): number {
  return Math.round((categories[category]?.score ?? NaN) * 100)
}

export async function lighthouseOf(url: string, words: readonly string[]): Promise<Audits> {
  const all = [
    'test/bench/packages/node_modules/lighthouse/cli/index.js',
    url,
    '--quiet',
    '--output=json',
    '--no-enable-error-reporting',
    ...words,
  ]
  const child = spawn(process.execPath, all, {
    env: { ...process.env, CHROME_PATH: chromiumPath() },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  for await (const piece of child.stdout) text += String(piece)
  return JSON.parse(text) as Audits
}
