import type { Page, Route } from 'playwright-core'
import { policy } from '#build/headers.ts'

/** A visit on which the script before the first paint does not come; those that begin the app or show a question do. */
export function withoutEarly(page: Page): Promise<unknown> {
  return page.route(/\/early-(?!gate-|question-)[^/]+\.js$/, (route) => route.abort())
}

/** A page whose app has not come yet. */
export interface HeldBack {
  /** To be given to a visit as its `before`. */
  readonly before: (page: Page) => Promise<void>
  /** Lets the app come. */
  readonly release: () => void
}

/** Serves the page under the product's CSP, and keeps its scripts back; the early one comes at once. */
export function heldBack(): HeldBack {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const underPolicy = async (route: Route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'content-security-policy': policy }
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
