import { useId } from 'react'
import type { ReactNode } from 'react'
import './advice-section.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** A part of the advice under its own h2, named by it. */
export function AdviceSection({ title, children }: Props) {
  const id = useId()
  return (
    <section className="advice-section" aria-labelledby={id}>
      <h2 className="advice-section-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
