import type { Browser, Page } from 'playwright-core'
import { median } from './stats.ts'
import { subjects } from './subjects.ts'
import type { Subject } from './visit.ts'
import { pressToPaint } from './watch-page.ts'

/** Where the time between a press and its paint goes on the main thread, CPU ×4, median of the presses, in milliseconds. */
export interface PressCost {
  readonly name: string
  readonly whole: number
  readonly by: Readonly<Record<Kind, number>>
}

type Kind = 'script' | 'style' | 'layout' | 'paint' | 'rest'

/** As much of a trace event as is read. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
}

const presses = 6
const kinds: readonly Kind[] = ['script', 'style', 'layout', 'paint', 'rest']

/** Presses a question of the app and of the hand-written page under a trace. */
export async function pressTraces(browser: Browser, base: string): Promise<readonly PressCost[]> {
  const all = await subjects(browser, base)
  const costs: PressCost[] = []
  for (const name of ['app, a question by its URL', 'hand-written']) {
    const subject = all.find((one) => one.name === name)
    if (subject?.question !== undefined) costs.push(await traced(browser, base, subject))
  }
  return costs
}

async function traced(browser: Browser, base: string, subject: Subject): Promise<PressCost> {
  const { name, path, question, storageState } = subject
  if (question === undefined) throw new Error(`${name} has no question`)
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    locale: 'nl-NL',
    serviceWorkers: 'block',
    ...(storageState === undefined ? {} : { storageState }),
  })
  try {
    const page = await context.newPage()
    await page.goto(base + path)
    await page.locator(question.press).first().waitFor()
    await page.waitForLoadState('networkidle')
    const cdp = await context.newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const found: (readonly [number, Record<Kind, number>])[] = []
    for (let i = 0; i < presses; i++) {
      const events = await underTrace(browser, page, () =>
        page.evaluate(pressToPaint, question).then(() => undefined),
      )
      found.push(splitUp(events))
    }
    return {
      name,
      whole: median(found.map(([whole]) => whole)),
      by: Object.fromEntries(
        kinds.map((kind) => [kind, median(found.map(([, by]) => by[kind]))]),
      ) as Record<Kind, number>,
    }
  } finally {
    await context.close()
  }
}

async function underTrace(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const categories = ['devtools.timeline', 'blink.user_timing', 'toplevel']
  await browser.startTracing(page, { categories })
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  return traceEvents
}

/** The time from the press to its paint, and each event's own part in it; what no event claims is `rest`. */
function splitUp(events: readonly TraceEvent[]): readonly [number, Record<Kind, number>] {
  const start = events.find(({ name }) => name === 'press')
  const end = events.find(({ name }) => name === 'painted')
  if (start === undefined || end === undefined) throw new Error('The trace holds no press')
  const by: Record<Kind, number> = { script: 0, style: 0, layout: 0, paint: 0, rest: 0 }
  const within = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === start.pid && tid === start.tid)
    .filter(({ name, ts }) => kindOf(name) !== undefined && ts >= start.ts && ts < end.ts)
    .toSorted((a, b) => a.ts - b.ts)
  const open: { readonly until: number; readonly kind: Kind }[] = []
  for (const { name, ts, dur = 0 } of within) {
    while ((open.at(-1)?.until ?? Infinity) <= ts) open.pop()
    const kind = kindOf(name) ?? 'rest'
    const ms = (Math.min(ts + dur, end.ts) - ts) / 1000
    const around = open.at(-1)
    if (around !== undefined) by[around.kind] -= ms
    by[kind] += ms
    open.push({ until: ts + dur, kind })
  }
  const whole = (end.ts - start.ts) / 1000
  by.rest = whole - by.script - by.style - by.layout - by.paint
  return [whole, by]
}

function kindOf(name: string): Kind | undefined {
  if (/^(EventDispatch|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame)$/.test(name))
    return 'script'
  if (name === 'UpdateLayoutTree') return 'style'
  if (name === 'Layout') return 'layout'
  if (/^(PrePaint|Paint|Layerize|Commit)$/.test(name)) return 'paint'
  return undefined
}

/** As Markdown. */
export function pressTable(costs: readonly PressCost[]): readonly string[] {
  if (costs.length === 0) return []
  return [
    '## Where the time between a press and its paint goes',
    '',
    `From a trace of ${presses} presses each, CPU slowed down four times; milliseconds of the main thread. The rest is waiting for the next frame.`,
    '',
    `| | whole | ${kinds.join(' | ')} |`,
    `|---|---|${kinds.map(() => '---').join('|')}|`,
    ...costs.map(
      ({ name, whole, by }) =>
        `| ${name} | ${whole.toFixed(1)} | ${kinds.map((kind) => by[kind].toFixed(1)).join(' | ')} |`,
    ),
    '',
  ]
}
