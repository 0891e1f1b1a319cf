import { expect, it } from 'vitest'
import { expectAxeClean, expectContrast, expectNoOverflow } from './support/axe.ts'
import { aBrowser } from './support/browser.ts'
import { tabTo } from './support/keyboard.ts'
import { expectTabOrder, expectTargets } from './support/reach.ts'
import type { Visit, VisitOptions } from './support/visit.ts'
import { quick } from './support/walk.ts'
import { wordsIn } from './support/words.ts'

const { visit } = aBrowser()

/** Each of these faults must be caught, or the green of the other journeys proves nothing. */
it.each<[string, () => void]>([
  ['grey on grey', () => document.body.style.setProperty('color', '#777', 'important')],
  ['dark on dark', () => document.body.style.setProperty('background', '#222')],
])('the axe check sees %s', async (_, fault) => {
  const { page, close } = await arrived()
  await page.evaluate(() => {
    for (const p of document.querySelectorAll('p')) p.style.color = 'inherit'
  })
  await page.evaluate(fault)
  await expect(expectAxeClean(page, '')).rejects.toThrow('color-contrast')
  await expect(expectContrast(page, '')).rejects.toThrow('color-contrast')
  await close()
})

it('the axe check sees a button without a name', async () => {
  const { page, close } = await arrived()
  await page.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('button')),
  )
  await expect(expectAxeClean(page, '')).rejects.toThrow('button-name')
  await close()
})

it.each(['visible', 'hidden'])('the overflow check sees what is too wide, %s', async (overflow) => {
  const { page, close } = await arrived({ width: 320 })
  await page.evaluate((how) => {
    document.body.style.overflowX = how
    const wide = document.createElement('p')
    wide.append('Arbeidsongeschiktheidsverzekeringsmaatschappijen')
    wide.style.cssText = 'overflow-wrap: normal; hyphens: manual; inline-size: max-content'
    document.querySelector('main')?.append(wide)
  }, overflow)
  await expect(expectNoOverflow(page, '')).rejects.toThrow('<p style')
  await close()
})

it.each<[string, string, () => void]>([
  [
    'a stop out of order',
    'never',
    () => {
      const last = document.querySelector<HTMLElement>('footer a')
      if (last) last.tabIndex = 1
    },
  ],
  [
    'a stop without a mark',
    'no mark',
    () => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('* { outline: none !important; box-shadow: none !important }')
      document.adoptedStyleSheets = [sheet]
    },
  ],
  [
    'a stop that is covered',
    'covered',
    () => {
      const cover = document.createElement('div')
      cover.style.cssText = 'position: fixed; inset: 0'
      document.body.append(cover)
    },
  ],
  [
    'a stop that Tab never comes by',
    'never',
    () => {
      document.addEventListener('focusin', ({ target }) => {
        if (target instanceof HTMLElement && target.matches('footer a')) target.blur()
      })
    },
  ],
])('the check of Tab sees %s', async (_, said, fault) => {
  const { page, close } = await arrived()
  await expectTabOrder(page, '')
  await page.evaluate(fault)
  await expect(expectTabOrder(page, '')).rejects.toThrow(said)
  await close()
})

it('the check of targets sees a small one', async () => {
  const { page, close } = await arrived({ width: 320 })
  await expectTargets(page, '')
  await page.evaluate(() => {
    const small = document.createElement('button')
    small.style.cssText = 'padding: 0; border: 0; inline-size: 20px; block-size: 20px'
    document.querySelector('main')?.append(small)
  })
  await expect(expectTargets(page, '')).rejects.toThrow('20×20')
  await close()
})

it('going by Tab fails where Tab does not come', async () => {
  const { page, close } = await arrived()
  await page.evaluate(() => document.querySelector('footer a')?.setAttribute('tabindex', '-1'))
  await expect(tabTo(page, page.locator('footer a').first())).rejects.toThrow('never reaches')
  await close()
})

it.each<[string, () => void]>([
  ['a console message', () => console.info('relief: no')],
  ['an uncaught error', () => void Promise.reject(new Error('relief'))],
  [
    'a request elsewhere',
    () => void fetch('http://localhost:9/relief', { mode: 'no-cors' }).catch(() => 0),
  ],
  ['a request for what is not of the app', () => void fetch('./relief').catch(() => 0)],
  ['what the policy stops', () => (new Image().src = 'https://relief.invalid/')],
])('a visit is not quiet after %s', async (_, fault) => {
  const one = await arrived()
  one.expectQuiet()
  await one.page.evaluate(fault)
  await expect.poll(() => one.said.length + one.elsewhere.length, quick).toBeGreaterThan(0)
  expect(() => one.expectQuiet()).toThrow('relief')
  await one.close()
})

it('every address and title is seen', async () => {
  const { page, seen, close } = await arrived()
  await page.evaluate(() => {
    history.pushState({ relief: 'no' }, '', '#/relief')
    document.title = 'Relief'
  })
  await expect
    .poll(() => seen.at(-1), quick)
    .toEqual({ url: '/#/relief', title: 'Relief', state: { relief: 'no' } })
  await close()
})

/** On a page that only the living app shows, so that nothing we put there is taken away again. */
async function arrived(options: VisitOptions = {}): Promise<Visit> {
  const one = await visit({ ...options, path: '#/privacy' })
  await one.page.getByRole('heading', { level: 1, name: wordsIn.nl.about.privacy.title }).waitFor()
  return one
}
