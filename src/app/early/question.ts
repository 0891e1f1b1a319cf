import { today } from '#app/base/device.ts'
import { canGoOn } from '#app/state/page-rules.ts'
import { glimpse } from '#history/glimpse.ts'
import { isClaimed } from '#history/device/web-locks.ts'
import { listOf } from './ahead.ts'
import { painted } from './first-paint.ts'
import { handOver } from './hand-over.ts'
import { placeIn } from './outline.ts'
import type { Place } from './outline.ts'
import { pageOf } from './question-page.ts'
import { sheetOf } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/**
 * A script of its own, for someone who comes back to a question. Shows that question long before
 * the app is there, as the app will show it, and hands over what was pressed meanwhile. Where
 * anything is not as usual it shows nothing, and all waits for the app.
 */
const { dataset } = document.documentElement
const here = placeNow()
/** The sheet of this page's language, as text: the build puts it in, so that it is not one more file to wait for. */
declare const madeSheet: string
/** The styles of a question, which is no page for a first visit; asked for by the early script. */
const [, ...styles] = listOf('question')

void show()
  .catch(() => undefined)
  .finally(() => {
    if (dataset['early'] === 'coming') delete dataset['early']
    document.dispatchEvent(new Event('early'))
  })

async function show(): Promise<void> {
  const position = Number(/^#\/vra(?:ag\/|gen )([1-9]\d{0,5})$/.exec(here)?.[1])
  const [seen] = await Promise.all([glimpse(), styled(), whole()])
  const [run] = seen?.runs ?? []
  // With several cases the page says which; one that another tab works on is not shown.
  if (run?.keeper !== 'employee' || seen?.cases !== 1 || !canGoOn(run, today())) return
  if (await isClaimed(run.caseId)) return
  const sheet = sheetOf(madeSheet)
  const { outline } = sheet
  const place = run.pack.hash === outline.hash ? placeIn(outline, run.steps, position) : undefined
  if (place === undefined || !isWaiting()) return
  put(sheet, place, position)
  await painted()
}

function put(sheet: Sheet, place: Place, position: number): void {
  const root = document.getElementById('root')
  const frame = root?.querySelector('.frame')
  if (root === null || frame === null || frame === undefined) return
  document.title = sheet.title
  const page = document.createElement('div')
  page.id = 'early'
  page.append(pageOf(frame, sheet, place, position))
  root.before(page)
  dataset['early'] = 'there'
  handOver(page, root)
}

/** Neither the app is there yet, nor was another page asked for. */
function isWaiting(): boolean {
  return dataset['wait'] === '' && !('font' in dataset) && placeNow() === here
}

/** The walk has one address; its position stands in the history entry (`use-route.ts`). */
function placeNow(): string {
  const state: unknown = window.history.state
  const { hash } = window.location
  const isAt = hash === '#/vragen' && typeof state === 'object' && state !== null && 'at' in state
  return isAt ? `${hash} ${String(state.at)}` : hash
}

async function styled(): Promise<void> {
  const links = styles.map((href) =>
    document.querySelector<HTMLLinkElement>(`link[href="${href}"]`),
  )
  await Promise.all(
    links.map(
      (link) =>
        new Promise((resolve, reject) => {
          if (link?.sheet) resolve(link)
          link?.addEventListener('load', resolve)
          link?.addEventListener('error', reject)
        }),
    ),
  )
}

/** Once the page has been read to its end. */
async function whole(): Promise<void> {
  while (document.readyState === 'loading')
    await new Promise((resolve) =>
      document.addEventListener('readystatechange', resolve, { once: true }),
    )
}
