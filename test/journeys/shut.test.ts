import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caching } from '#build/headers.ts'
import check from '#i18n/nl/check.json' with { type: 'json' }
import { anNginx, type Nginx } from '../tools/ensure-nginx.ts'
import { aStranger, attack } from './support/attacks.ts'
import { aBrowser } from './support/browser.ts'
import { copyOf, dist } from './support/builds.ts'
import { aHost } from './support/host.ts'
import { cached, untilKept } from './support/offline.ts'
import { headersIn } from './support/own-headers.ts'
import { outcomes, shortestTo } from './support/paths.ts'
import { storedRuns } from './support/stored.ts'
import type { Visit } from './support/visit.ts'
import { answer, begin, button, employee, expectAdvice, titleOf } from './support/walk.ts'
import { wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const five = ['inline script', 'inline handler', 'eval', 'foreign fetch', 'foreign image']
/** What the console says of what the policy stopped. */
const refusal =
  /Function constructor|Content Security Policy|violates the following|Trusted ?Type|TrustedScript|Refused to|Fetch API cannot load|loading the image|Connecting to|Loading the image|Executing inline/i

let nginx: Nginx
beforeAll(async () => {
  nginx = await anNginx(dist)
})
afterAll(() => nginx?.stop())

describe('W-01 five attacks on the page', () => {
  it('under the headers of nginx: none has an effect', async () => {
    const said = await expectShut(nginx.address)
    expect(said).toContain(check.attacks.from.server)
  })

  it('under the policy in the page alone: none has an effect, and what it cannot do is said', async () => {
    const host = await aHost(dist, { bare: true })
    const said = await expectShut(host.address)
    expect(said).toContain(check.attacks.from.page)
  })

  it.each([true, false])('code in the markup itself does not run: bare server %s', async (bare) => {
    const tampered = copyOf(dist)
    const page = readFileSync(join(tampered, 'index.html'), 'utf8')
    const code = "document.documentElement.dataset.ran = ''"
    writeFileSync(
      join(tampered, 'index.html'),
      page.replace('<body>', `<body onload="${code}"><script>${code}</script>`),
    )
    const host = await aHost(tampered, { bare })
    const one = await visit({ at: host.address })
    await titleOf(one.page).waitFor()
    expect(await one.page.locator('html').getAttribute('data-ran')).toBeNull()
    const stopped = one.stopped.join('\n')
    for (const directive of ['script-src-elem inline', 'script-src-attr inline'])
      expect(stopped).toContain(directive)
    await one.close()
  })

  it('without any policy: all five have one (negative control)', async () => {
    const host = await aHost(withoutPolicy(), { bare: true })
    const stranger = await aStranger()
    const one = await visit({ at: host.address, path: '#/controleer' })
    await button(one.page, check.attacks.try).waitFor()
    expect(await attack(one.page, stranger.url)).toEqual(five)
    expect(stranger.heard).toHaveLength(2)
    await button(one.page, check.attacks.try).click()
    await one.page.getByText(check.attacks.someRan).waitFor()
    await one.close()
  })
})

describe('served by nginx', () => {
  it('W-06 every file comes with every header, and the right time to be kept', async () => {
    const names = readFileSync(join(dist, 'SHA256SUMS'), 'utf8').match(/(?<= {2}).+/g) ?? []
    for (const name of ['', 'en/', ...names, 'is-er-niet', 'assets/weg.js']) {
      const answered = await fetch(nginx.address + name)
      for (const [header, value] of Object.entries(headersIn(dist)))
        expect(answered.headers.get(header), `${name}: ${header}`).toBe(value)
      const isAsset = name.startsWith('assets/')
      expect(answered.headers.get('cache-control'), name).toBe(
        isAsset ? caching.assets : caching.others,
      )
      expect(answered.headers.has('clear-site-data'), name).toBe(name.startsWith('wissen/'))
    }
    const manifest = await fetch(`${nginx.address}manifest.webmanifest`)
    expect(manifest.headers.get('content-type')).toContain('application/manifest+json')
    expect((await fetch(nginx.address, { method: 'POST', body: 'x' })).status).toBeGreaterThan(399)
  })

  it('whole journeys with a service worker: no report, no request but for own files', async () => {
    const one = await visit({ at: nginx.address, worker: true })
    await untilKept(one.page)
    for (const outcome of outcomes) {
      await one.goTo(`?keer=${outcome}`)
      await begin(one, employee)
      await answer(one, shortestTo(outcome).steps)
      await expectAdvice(one.page)
    }
    one.expectQuiet()
    await one.close()
  })

  it('W-02 another site cannot show it in a frame, as it can where there are no headers', async () => {
    const other = await aHost(withoutPolicy(), { bare: true })
    const bare = await aHost(dist, { bare: true })
    const one = await visit({ at: other.address, path: '#/privacy' })
    await titleOf(one.page).waitFor()
    expect(await isFramed(one, bare.address), 'negative control').toBe(true)
    expect(await isFramed(one, nginx.address)).toBe(false)
    await one.close()
  })

  it('wissen/ makes the browser wipe what the site keeps, the offline copy too', async () => {
    const one = await visit({ at: nginx.address, worker: true })
    await untilKept(one.page)
    await begin(one, employee)
    await answer(one, shortestTo('talk-first').steps)
    await one.page.getByText(wordsIn.nl.app.kept.saved, { exact: true }).waitFor()
    expect((await cached(one.page)).length).toBeGreaterThan(30)
    await one.page.goto(`${nginx.address}wissen/`)
    await titleOf(one.page).filter({ hasText: check.wipe.title }).waitFor()
    expect(await storedRuns(one.page)).toEqual([])
    expect(await cached(one.page)).toEqual([])
    expect(await one.page.evaluate(() => localStorage.length)).toBe(0)
    await one.close()
  })
})

function withoutPolicy(): string {
  const naked = copyOf(dist)
  const page = readFileSync(join(naked, 'index.html'), 'utf8')
  const bare = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  writeFileSync(join(naked, 'index.html'), bare)
  return naked
}

/** Whether this page can show that address in a frame. */
async function isFramed({ page }: Visit, address: string): Promise<boolean> {
  await page.evaluate(async (src) => {
    const frame = document.createElement('iframe')
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
    frame.src = src
    document.body.append(frame)
    await loaded
  }, address)
  const frame = page.frames().find((one) => one.url().startsWith(address))
  return (await frame?.locator('.frame').count()) === 1
}

/** Attacks from within the test, and those of the page "Controleer zelf"; what that page then says. */
async function expectShut(at: string): Promise<string> {
  const stranger = await aStranger()
  const one = await visit({ at, path: '#/controleer' })
  await button(one.page, check.attacks.try).waitFor()
  one.expectQuiet()
  expect(await attack(one.page, stranger.url)).toEqual([])
  expect(stranger.heard).toEqual([])
  await button(one.page, check.attacks.try).click()
  await one.page.getByText(check.attacks.allBlocked).waitFor()
  const result = one.page.locator('.attack-trial')
  expect(await result.getByText(check.attacks.blocked, { exact: true }).count()).toBe(5)
  expectReports(one)
  const said = await result.innerText()
  await one.close()
  return said
}

/** The browser told of each: both times five, and of nothing else. */
function expectReports({ stopped, said }: Visit): void {
  for (const directive of ['connect-src', 'img-src', 'require-trusted-types-for'])
    expect(stopped.join('\n'), directive).toContain(directive)
  expect(said.filter((line) => !refusal.test(line))).toEqual([])
}
