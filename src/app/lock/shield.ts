import { storeOf } from '#app/base/store.ts'
import type { Store } from '#app/base/store.ts'
import { stepAside } from '#app/base/use-route.ts'
import { flushSync } from 'react-dom'

/**
 * Why nothing of the page is shown: by a press (`hidden`), after a minute out of sight (`away`),
 * after minutes without a press (`idle`). Or because the page itself goes (`gone`), or because
 * everything was erased, here (`wiped`) or in another tab (`erased`).
 */
export type Cover = 'none' | 'hidden' | 'away' | 'idle' | 'gone' | 'wiped' | 'erased'

/** Takes the content out of the page, and brings it back. What runs goes on behind it. */
export interface Shield {
  readonly cover: Store<Cover>
  /** Others use this computer too: nothing is kept, not even a language. */
  readonly isShared: Store<boolean>
  /** At once: when this returns the content is out of the page, and the address says nothing. */
  readonly close: (why: Exclude<Cover, 'none'>) => void
  /** Back to where one was; `elsewhere` where the page has already gone to another place. */
  readonly open: (to?: 'elsewhere') => void
}

export function shieldOf(): Shield {
  const cover = storeOf<Cover>('none')
  let goBack: (() => void) | undefined
  return {
    cover,
    isShared: storeOf(false),
    close: (why) => {
      flushSync(() => {
        cover.set(why)
        if (why !== 'gone') goBack ??= stepAside()
      })
    },
    open: (to) => {
      flushSync(() => {
        if (to === undefined) goBack?.()
        goBack = undefined
        cover.set('none')
      })
    },
  }
}
