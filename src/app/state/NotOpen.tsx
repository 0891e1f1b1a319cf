import { pages } from '#app/base/pages.ts'
import type { Route } from '#app/base/routes.ts'
import { NotOpenScreen } from '#ui/screens/trouble/NotOpenScreen.tsx'
import { useTranslation } from 'react-i18next'
import type { Access } from './whose.ts'

interface Props {
  readonly page: Route['page']
  readonly why: Exclude<Access, 'open' | 'shut'>
}

/** Replaces a page that may not be opened here. */
export function NotOpen({ page, why }: Props) {
  const { t } = useTranslation('app')
  const row = pages[page]
  return (
    <NotOpenScreen
      title={'title' in row ? t(`title.${row.title}`, { position: 0 }) : ''}
      why={why}
    />
  )
}
