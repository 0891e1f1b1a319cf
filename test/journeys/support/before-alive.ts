import type { Page, Route } from 'playwright-core'
import { dist } from './builds.ts'
import { headersIn } from './own-headers.ts'

/** A visit to a page without the script before the first paint; those that begin the app or show a question do come. */
export function withoutEarly(page: Page): Promise<unknown> {
  return page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const body = html.replace(/(<script data-[^>]*>)[^]*?(?=<\/script>)/, '$1')
      if (body === html) throw new Error('There is no script before the first paint')
      await route.fulfill({ response, body })
    },
  )
}

/** A page whose app has not come yet. */
export interface HeldBack {
  /** To be given to a visit as its `before`. */
  readonly before: (page: Page) => Promise<void>
  /** Lets the app come. */
  readonly release: () => void
}

/** Serves the page under the product's headers, and keeps its scripts back; the early one stands in it. */
export function heldBack(): HeldBack {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const underPolicy = async (route: Route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), ...headersIn(dist) }
    await route.fulfill({ response, headers })
  }
  return {
    before: async (page) => {
      await page.route('**/*', async (route) => {
        const request = route.request()
        if (request.resourceType() === 'document') return underPolicy(route)
        if (/\/assets\/(?!early-)[^/]+\.js$/.test(request.url())) await released
        return route.continue().catch(() => undefined)
      })
    },
    release,
  }
}
