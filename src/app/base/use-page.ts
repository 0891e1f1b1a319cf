import { useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { wearBrandFont } from './brand-font.ts'
import { pages } from './pages.ts'
import { hrefOf } from './routes.ts'
import type { Route } from './routes.ts'

/**
 * What each new page owes its reader: a title that names the position and nothing else, the top
 * of the page, and focus on its h1. `ready` once the page is there and not only on its way;
 * `instead`: what is shown in its place; `isNameless` while nothing may tell which page it is.
 */
export function usePage(
  route: Route,
  ready: boolean,
  { instead = '', isNameless = false } = {},
): void {
  const { t } = useTranslation(['app', 'common'])
  const href = hrefOf(route) + instead
  const before = useRef<string | undefined>(undefined)
  const row = pages[route.page]
  const title = isNameless || !('title' in row) ? undefined : row.title
  const words =
    title === undefined
      ? t('common:product')
      : t('common:documentTitle', {
          page: t(`title.${title}`),
        })
  // Set together with the page: a covered page has lost its title too.
  useLayoutEffect(() => {
    document.title = words
  }, [words])
  useEffect(() => {
    if (!ready) return undefined
    const isArrival = before.current === undefined || before.current === href
    before.current = href
    // On arrival focus stays where the browser puts it.
    if (isArrival) return undefined
    wearBrandFont()
    return toTitle()
  }, [href, ready])
}

/** Scrolls to the top of a new page and focuses its h1; returns how to cancel. */
function toTitle(): () => void {
  document.documentElement.scrollTop = 0
  return focusOnTitle()
}

/** One address, many pages: each new one begins at its title. */
export function useNewTitle(now: string): void {
  const before = useRef(now)
  useEffect(() => {
    if (before.current === now) return undefined
    before.current = now
    return toTitle()
  }, [now])
}

/** Focuses the h1, now or once it is mounted; returns how to cancel. */
export function focusOnTitle(): () => void {
  const isFocused = () => {
    const title = document.querySelector<HTMLElement>('[data-page-title]')
    title?.focus({ preventScroll: true })
    // Small screens and large letters: from what stands above the title, so that it fits.
    if (title && title.getBoundingClientRect().bottom > innerHeight)
      title.parentElement?.scrollIntoView()
    return title !== null
  }
  if (isFocused()) return () => undefined
  const observer = new MutationObserver(() => {
    if (isFocused()) observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}
