import type { OpenedHistory } from '#history/open-history.ts'

/** What has to be settled, or said, before any page of what is kept is shown. */
export type Gate = 'lost' | 'damaged' | 'newer' | 'blocked' | 'not-upgraded' | 'timeout'

/**
 * What stands in the way at the start; undefined where nothing does. A browser that gives no
 * storage at all is no such thing: the start page says so, and nothing was lost.
 */
export function gateOf({ care, refused }: OpenedHistory): Gate | undefined {
  if (care?.recovery() !== undefined) return 'lost'
  switch (refused) {
    case 'damaged':
    case 'newer':
    case 'blocked':
    case 'not-upgraded':
    case 'timeout':
      return refused
    case 'absent':
    case 'refused':
    case undefined:
      break
  }
  return undefined
}
