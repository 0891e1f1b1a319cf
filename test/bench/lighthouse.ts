import { spawn } from 'node:child_process'
import { chromiumPath } from '../tools/ensure-chromium.mjs'
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
  readonly categories: { readonly performance: { readonly score: number | null } }
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
}

/** Mobile, throttled by devtools: simulated throttling hides what prerendering gains. */
export async function lighthouse(url: string, reports: number): Promise<LighthouseResult> {
  const found: Audits[] = []
  for (let i = 0; i < reports; i++) found.push(await one(url))
  const of = (audit: string) =>
    median(found.map(({ audits }) => audits[audit]?.numericValue ?? NaN))
  const scores = found.map(({ categories }) =>
    Math.round((categories.performance.score ?? NaN) * 100),
  )
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

async function one(url: string): Promise<Audits> {
  const words = [
    'test/bench/packages/node_modules/lighthouse/cli/index.js',
    url,
    '--quiet',
    '--output=json',
    '--only-categories=performance',
    '--throttling-method=devtools',
    '--no-enable-error-reporting',
    `--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage`,
  ]
  const child = spawn(process.execPath, words, {
    env: { ...process.env, CHROME_PATH: chromiumPath() },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  for await (const piece of child.stdout) text += String(piece)
  return JSON.parse(text) as Audits
}
