import type { Browser, Page } from 'playwright-core'
import { fieldIds } from '#agreement/sheet.ts'
import sharing from '#i18n/nl/sharing.json' with { type: 'json' }
import words from '#i18n/nl/cases.json' with { type: 'json' }
import { giveKeptIn } from '../tools/kept-in.ts'
import { say } from './progress.ts'

/** The longest stretch, in milliseconds, in which the page did not answer after a press; undefined where there is no such press. */
export interface Freeze {
  readonly press: string
  readonly longest: number | undefined
}

const patient = { timeout: 120_000 }

/** With 300 cases kept and the processor slowed down four times: the longest freeze of each press. */
export async function caseFreezes(
  browser: Browser,
  app: string,
  keeper: 'employer' | 'bedrijfsarts',
): Promise<readonly Freeze[]> {
  const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(giveKeptIn)
  await page.goto(app)
  await page.getByRole('radio').first().waitFor(patient)
  await page.evaluate(fill, many(300, keeper))
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor(patient)
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.evaluate(watch)
  const freezes: Freeze[] = []
  const during = async (press: string, work: () => Promise<unknown>) => {
    say(`cases, ${keeper}: ${press}`)
    await settled(page)
    await page.evaluate('longTasks.length = 0')
    await work()
    await settled(page)
    freezes.push({ press, longest: await page.evaluate('Math.max(0, ...longTasks)') })
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const goTo = (hash: string) => page.evaluate(`location.hash = '${hash}'`)

  await during('the cases', async () => {
    await goTo('#/trajecten')
    await page.getByRole('searchbox').waitFor(patient)
  })
  await during('a letter in the search', () => page.getByRole('searchbox').press('2'))
  await during('more cases', async () => {
    await page.getByRole('searchbox').fill('')
    await page
      .getByRole('button', { name: words.find.more_other.replace('{{count}}', '25') })
      .click()
  })
  await during('the list', async () => {
    await goTo('#/kopie/lijst')
    await button(sharing.file.csv).waitFor(patient)
  })
  await during('saving the list', () => button(sharing.file.csv).click())
  await goTo('#/kopie')
  await page.locator('.share-screen-kinds').waitFor(patient)
  await during('the copy page', async () => {
    await goTo('#/kopie/alles')
    await Promise.race([
      button(sharing.copy.make).waitFor(patient),
      page.locator('.share-screen-kinds').waitFor(patient),
    ])
  })
  if ((await button(sharing.copy.make).count()) > 0) {
    await during('seeing the copy', async () => {
      await page.getByText(sharing.preview.title, { exact: true }).click()
      await page.locator('pre').first().waitFor(patient)
    })
    await during('making the copy', async () => {
      await page.locator('.made-words-words').waitFor(patient)
      await button(sharing.copy.make).click()
      await page.getByText(sharing.making.made, { exact: true }).waitFor(patient)
    })
    const files = await page.getByRole('button', { name: /\.age$/ }).count()
    const phrase = await page.locator('.made-words-words').innerText()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /\.age$/ })
        .first()
        .click(),
    ])
    const path = await download.path()
    await goTo('#/kopie/terugzetten')
    await during('opening the copy', async () => {
      await page.locator('input[type=file]').setInputFiles(path)
      await page.getByLabel(sharing.phrase.type).fill(phrase)
      await button(sharing.import.open).click()
      await page.getByText(sharing.import.found, { exact: true }).waitFor(patient)
    })
    freezes.push({ press: 'files in one copy', longest: files })
  }
  await context.close()
  return freezes
}

export function freezeTable(title: string, freezes: readonly Freeze[]): readonly string[] {
  if (freezes.length === 0) return []
  return [
    `## ${title}`,
    '',
    'CPU slowed down four times; the longest task after each press, in milliseconds (0: none over 50).',
    '',
    '| press | longest freeze |',
    '|---|---|',
    ...freezes.map(({ press, longest }) => `| ${press} | ${longest ?? '–'} |`),
    '',
  ]
}

/** Until the page has had nothing to do for a moment. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let left = 3
        const idle = () => ((left -= 1) === 0 ? resolve() : requestIdleCallback(idle))
        requestIdleCallback(idle)
      }),
  )
}

function watch(): void {
  const longTasks: number[] = []
  Object.assign(globalThis, { longTasks })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration))
  }).observe({ type: 'longtask' })
}

async function fill(cases: readonly object[]): Promise<void> {
  const place = await window.keptIn()
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = place.open('thuiswerkwijzer')
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(new Error('no database')))
  })
  await new Promise<void>((resolve) => {
    const tx = database.transaction('cases', 'readwrite')
    for (const one of cases) tx.objectStore('cases').put(one)
    tx.addEventListener('complete', () => resolve())
  })
  database.close()
}

/** Cases as they are kept, two talks each, every field of the sheets filled in. */
function many(count: number, keeper: 'employer' | 'bedrijfsarts'): readonly object[] {
  const id = (kind: number, at: number) =>
    `00000000-0000-${kind}000-8000-${String(at).padStart(12, '0')}`
  const sheet = (at: number) => ({
    format: 1,
    id: id(2, at),
    madeOn: '2026-11-24',
    fields: Object.fromEntries(
      fieldIds.map((field) => [field, `Wij spreken af: ${field}, elke week.`]),
    ),
    means: [],
    days: { 'evaluated-on': '2027-01-05' },
    own: [],
    fared: {},
  })
  return Array.from({ length: count }, (_, at) => ({
    format: 1,
    id: id(1, at + 1),
    rev: 1,
    seq: at + 1,
    label: `Team ${at + 1}`,
    keeper,
    perspective: 'counsellor',
    startedOn: '2026-09-01',
    sheets: [sheet(2 * at), sheet(2 * at + 1)],
    ...(keeper === 'employer'
      ? { runDays: [{ finishedOn: '2026-11-24', atTable: ['employee', 'counsellor'] }] }
      : {}),
  }))
}
