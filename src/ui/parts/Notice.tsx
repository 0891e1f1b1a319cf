import { useEffect, useRef, type ReactNode } from 'react'
import { say } from './say.ts'
import './notice.css'

interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'good' | 'danger'
  readonly title?: ReactNode
  /** `status` is said when there is time, `alert` at once; leave out for what was there from the start. */
  readonly live?: 'status' | 'alert'
  readonly children?: ReactNode
}

/** Something to mind, apart from the running text. */
export function Notice({ kind, title, live, children }: NoticeProps) {
  const body = useRef<HTMLDivElement>(null)
  const said = useRef('')
  useEffect(() => {
    if (live !== 'status') return
    const lines = [...(body.current?.querySelectorAll('p, li') ?? [])]
    const words = lines.map(({ textContent }) => textContent).join(', ')
    if (words !== said.current) say(words)
    said.current = words
  })
  return (
    <div className={`notice notice-${kind}`} role={live === 'alert' ? live : undefined}>
      <svg className="notice-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={shapes[kind]} />
      </svg>
      <div className="notice-body" ref={body}>
        {title === undefined ? null : <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}

const shapes = {
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5.5M12 7.4v.2',
  warning: 'M12 3.6 21.4 20H2.6ZM12 9.6v4.6M12 17v.2',
  good: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M7.8 12.4l2.9 2.9 5.6-6',
  danger: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3ZM12 7.6v5.2M12 16.2v.2',
} as const
