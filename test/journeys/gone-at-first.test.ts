import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { dist, nextBuild } from './support/builds.ts'
import { aHost } from './support/host.ts'
import { versionOf } from './support/offline.ts'
import { begin, button, employee, expectPosition, quick } from './support/walk.ts'
import { wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const { common } = wordsIn.nl
/** What the console says of a script that is not there. */
const missing = /Failed to load resource|Failed to fetch dynamically imported module/

describe('U-02 a part that the first page needs, gone with an old build', () => {
  let next = ''
  beforeAll(async () => {
    next = await nextBuild()
  })

  it('is found again by one reload, and a run begins', async () => {
    const host = await aHost(dist)
    const one = await visit({
      at: host.address,
      until: 'commit',
      before: (page) =>
        page.route(laterWords(), (route) => {
          host.deploy(next)
          return route.fulfill({ status: 404 })
        }),
    })
    await expect.poll(() => versionOf(one.page), quick).not.toBe(ownVersion())
    await begin(one, employee)
    await expectPosition(one, 1)
    one.expectQuiet(missing)
    await one.close()
  })

  it.each([false, true])(
    'and what was chosen meanwhile is chosen still; begun: %s',
    async (isBegun) => {
      const host = await aHost(dist)
      let chosen: () => void = () => undefined
      const choosing = new Promise<void>((resolve) => (chosen = resolve))
      const one = await visit({
        at: host.address,
        until: 'commit',
        before: (page) =>
          page.route(laterWords(), async (route) => {
            await choosing
            host.deploy(next)
            return route.fulfill({ status: 404 })
          }),
      })
      const { form } = wordsIn.nl.start
      const radio = (name: string) => one.page.getByRole('radio', { name, exact: true })
      await radio(form.perspective.employee).click({ force: true })
      await radio(form.keep.shared).click({ force: true })
      if (isBegun) await button(one.page, form.submit).click()
      chosen()
      await expect.poll(() => versionOf(one.page), quick).not.toBe(ownVersion())
      if (!isBegun) {
        await expect.poll(() => radio(form.keep.shared).isChecked(), quick).toBe(true)
        await button(one.page, form.submit).click()
      }
      await expectPosition(one, 1)
      await button(one.page, common.finish)
        .or(one.page.getByRole('link', { name: common.finish }))
        .waitFor()
      one.expectQuiet(missing)
      await one.close()
    },
  )
})

/** The Dutch words that come together with what is kept. */
function laterWords(): RegExp {
  const name = /words-nl-[\w-]+\.js/.exec(startPage())?.[0]
  if (name === undefined) throw new Error('The page names no words that come later.')
  return new RegExp(name)
}

function ownVersion(): string | undefined {
  return /<meta name="version" content="(\w+)"/.exec(startPage())?.[1]
}

function startPage(): string {
  return readFileSync(join(dist, 'index.html'), 'utf8')
}
