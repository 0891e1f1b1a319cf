import { inject } from 'vitest'
import type { Found } from '../probe/main.ts'
import type { OwnBrowser } from './own-browser.ts'

interface Verbs {
  readonly look: Found
  readonly recover: undefined
  readonly begin: undefined
}

/** Asks the page beside the app; each time a page anew, as after loading again. */
export async function probed<V extends keyof Verbs>(
  { page }: Pick<OwnBrowser, 'page'>,
  verb: V,
): Promise<Verbs[V]> {
  await page.goto(`${inject('baseUrl')}probe/index.html`)
  await page.waitForFunction((name) => Reflect.has(window, name), verb)
  return page.evaluate(`${verb}()`)
}
