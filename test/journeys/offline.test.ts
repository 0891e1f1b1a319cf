import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aBrowser, visitWithProfile } from './support/browser.ts'
import { dist } from './support/builds.ts'
import { aHost } from './support/host.ts'
import { enter } from './support/keyboard.ts'
import { cached, loadsOf, untilKept } from './support/offline.ts'
import { outcomes, shortestTo } from './support/paths.ts'
import { storedRuns } from './support/stored.ts'
import type { Visit } from './support/visit.ts'
import {
  answer,
  begin,
  button,
  employee,
  expectAdvice,
  expectAsked,
  expectPosition,
  manager,
  quick,
  titleOf,
  underBedrijfsarts,
} from './support/walk.ts'
import { fixed, languages, wordsIn, type Language } from './support/words.ts'

const { visit } = aBrowser()
const { steps } = shortestTo('mix')

describe.each(languages)('without a network after one load, in %s', (language) => {
  it.each(['/', '/intranet/re-integratie/'])('everything works from %s', async (under) => {
    const host = await aHost(dist, { under })
    const one = await visit({ language, at: host.address, worker: true })
    await untilKept(one.page)
    host.goDown(true)
    const before = host.asked.length
    for (const outcome of outcomes) {
      // A new page each time, not only another address in it.
      await one.goTo(`?keer=${outcome}`)
      await begin(one, outcome === 'mix' ? manager : employee)
      await answer(one, shortestTo(outcome).steps)
      await expectAdvice(one.page)
    }
    await expectPages(one)
    await one.goTo('?taal#/')
    await begin(one, { ...underBedrijfsarts })
    await answer(one, steps.slice(0, 2))
    await expectPosition(one, 3)
    await enter(one.page, button(one.page, language === 'nl' ? 'English' : 'Nederlands'))
    const other: Language = language === 'nl' ? 'en' : 'nl'
    await expectAsked({ ...one, language: other }, 'undisturbed', underBedrijfsarts)
    one.expectQuiet()
    const asked = host.asked.slice(before).filter((line) => !line.endsWith('sw.js'))
    expect(asked, 'only a newer version was asked for').toEqual([])
    await one.close()
  })
})

it('a kept run goes on after a reload without a network', async () => {
  const host = await aHost(dist)
  const one = await visit({ at: host.address, worker: true })
  await untilKept(one.page)
  host.goDown(true)
  await begin(one, employee)
  await answer(one, steps.slice(0, 4))
  await expectPosition(one, 5)
  await one.page.getByText(wordsIn.nl.app.kept.saved, { exact: true }).waitFor()
  await one.page.reload()
  await expectPosition(one, 5).catch(() => undefined)
  await expect.poll(() => one.page.title(), quick).toBe(fixed.nl.walkTitle)
  expect((await storedRuns(one.page)).map((run) => run.steps.length)).toEqual([4])
  one.expectQuiet()
  await one.close()
})

it('U-05 Cache Storage holds the files of this build and nothing else', async () => {
  const host = await aHost(dist)
  const one = await visit({ at: host.address, worker: true })
  await untilKept(one.page)
  await begin(one, employee)
  await answer(one, steps)
  await expectAdvice(one.page)
  await one.goTo('?lang=en#/eerder')
  await titleOf(one.page).waitFor()
  const kept = await cached(one.page)
  const sums = readFileSync(join(dist, 'SHA256SUMS'), 'utf8').trim().split('\n')
  const own = sums.map((line) => line.slice(66).replace(/(^|\/)index\.html$/, '$1'))
  expect(kept.length).toBeGreaterThan(30)
  expect(kept.filter((line) => !own.includes(line.replace(`GET ${host.address}`, '')))).toEqual([])
  await one.close()
})

it('U-06 the app comes back from the server when the browser has cleared its files', async () => {
  const host = await aHost(dist)
  const one = await visit({ at: host.address, worker: true })
  await untilKept(one.page)
  await begin(one, employee)
  await answer(one, steps.slice(0, 3))
  await one.page.getByText(wordsIn.nl.app.kept.saved, { exact: true }).waitFor()
  await one.page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  const loads = loadsOf(one.page)
  await one.page.reload()
  await expect.poll(() => one.page.title(), quick).toBe(fixed.nl.walkTitle)
  expect(loads()).toBe(1)
  one.expectQuiet()
  await one.close()
})

it('can be installed: manifest, icons and worker are as Chromium wants them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'journey-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const host = await aHost(dist)
  const one = await visitWithProfile(folder, { at: host.address, worker: true })
  await untilKept(one.page)
  const cdp = await one.page.context().newCDPSession(one.page)
  const { errors, data } = await cdp.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { icons, start_url: start } = JSON.parse(data ?? '{}')
  expect(start).toBe('./')
  expect(icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable')
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors')
  expect(installabilityErrors).toEqual([])
  for (const { src } of icons) expect(await statusOf(one, src), src).toBe(200)
  await one.close()
})

/** Each page that a link leads to. */
async function expectPages(one: Visit): Promise<void> {
  const { common, about, cases } = wordsIn[one.language]
  const notFound = cases.notFound.title
  const hashes = [
    'eerder',
    'over',
    'privacy',
    'controleer',
    'toegankelijkheid',
    'kaart',
    'afspraken',
  ]
  for (const hash of hashes) {
    await one.goTo(`?blad#/${hash}`)
    await titleOf(one.page).waitFor()
    await one.page
      .getByText(common.loading)
      .filter({ visible: true })
      .waitFor({ state: 'detached' })
    expect([notFound, common.trouble.title], hash).not.toContain(
      await titleOf(one.page).innerText(),
    )
  }
  await one.goTo('?blad#/privacy')
  await titleOf(one.page).filter({ hasText: about.privacy.title }).waitFor()
}

function statusOf({ page }: Visit, path: string): Promise<number> {
  return page.evaluate(async (to) => (await fetch(to)).status, path)
}
