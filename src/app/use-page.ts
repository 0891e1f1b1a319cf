import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { hrefOf } from './routes.ts'
import type { Route } from './routes.ts'

/**
 * What each new page owes its reader: a title that names the position and nothing else, the top
 * of the page, and focus on its h1. `ready` once the page is there and not only on its way.
 */
export function usePage(route: Route, ready: boolean): void {
  const { t, i18n } = useTranslation(['app', 'common'])
  const href = hrefOf(route)
  const before = useRef<string | undefined>(undefined)
  const title = titleOf(route)
  const words =
    title === undefined
      ? t('common:product')
      : t('common:documentTitle', {
          page: t(`title.${title}`, { position: route.page === 'question' ? route.position : 0 }),
        })
  useEffect(() => {
    document.title = words
    document.documentElement.lang = i18n.language
  }, [words, i18n.language])
  useEffect(() => {
    if (!ready) return
    // On arrival focus stays where the browser puts it.
    if (before.current !== undefined && before.current !== href) {
      document.documentElement.scrollTop = 0
      document.querySelector<HTMLElement>('[data-page-title]')?.focus({ preventScroll: true })
    }
    before.current = href
  }, [href, ready])
}

function titleOf({ page }: Route) {
  switch (page) {
    case 'start':
    case 'all':
      return undefined
    case 'earlier-run':
      return 'earlier' as const
    case 'question':
    case 'answers':
    case 'advice':
    case 'map':
    case 'earlier':
    case 'about':
    case 'privacy':
    case 'unknown':
      return page
  }
}
