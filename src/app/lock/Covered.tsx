import { laterPage } from '#app/base/later-page.tsx'
import type { Sessions } from '#app/state/use-session.ts'
import { Suspense } from 'react'
import type { Curtain } from './use-curtain.ts'

const CoverPage = laterPage(() => import('./CoverPage.tsx'), 'CoverPage')

interface Props {
  readonly curtain: Curtain
  readonly sessions: Sessions
  readonly isShut: boolean
}

/** In the place of the page: nothing of it, at once, and then how to get it back. */
export function Covered(props: Props) {
  if (props.curtain.cover === 'gone') return null
  return (
    // Of its own: an outer one would keep the page in the document, unseen, until the code is there.
    <Suspense fallback={null}>
      <CoverPage {...props} />
    </Suspense>
  )
}
