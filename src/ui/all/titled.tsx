import type { ReactNode } from 'react'
import { PageTitle } from '#ui/parts/PageTitle.tsx'

/** A part of a screen, under a title that stands for the rest; in English in every language. */
export function titled(title: string, element: ReactNode) {
  return (
    <>
      <PageTitle>{title}</PageTitle>
      {element}
    </>
  )
}
