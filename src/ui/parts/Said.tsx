import { useSay } from './say.ts'

interface SaidProps {
  /** Nothing is there without words. */
  readonly children: string | false | undefined
  readonly className?: string
}

/** Words that come of a press: seen in their place, and said. */
export function Said({ children, className }: SaidProps) {
  useSay(children)
  return children ? <p className={className}>{children}</p> : null
}
