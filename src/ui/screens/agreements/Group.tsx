import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import './group.css'

interface Props {
  readonly title: string
  readonly filled: number
  readonly total: number
  readonly children: ReactNode
}

/** Fields that belong together, folded, with how many of them are filled in. */
export function Group({ title, filled, total, children }: Props) {
  const { t } = useTranslation('agreement')
  return (
    <Disclosure
      summary={
        <span className="group">
          {title} <span className="group-filled">{t('filled', { count: filled, total })}</span>
        </span>
      }
    >
      {children}
    </Disclosure>
  )
}
