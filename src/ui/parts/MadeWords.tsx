import type { ReactNode } from 'react'
import './made-words.css'

interface Props {
  readonly label: string
  /** Absent until they are drawn. */
  readonly words: string | undefined
  /** What can be done with them. */
  readonly children: ReactNode
}

/** The words of a passphrase that was made for the person. They are Dutch in every language. */
export function MadeWords({ label, words, children }: Props) {
  return (
    <div className="made-words">
      <p className="made-words-label">{label}</p>
      <p className="made-words-words" lang="nl" translate="no">
        {words}
      </p>
      <div className="made-words-ways">{children}</div>
    </div>
  )
}
