import { useEffect, useState } from 'react'
import type { Sheets } from '#app/agreements/sheets.ts'
import type { Runs } from '#app/state/use-runs.ts'
import type { Sessions } from '#app/state/use-session.ts'

/** Whether what is kept was read after all that was still being saved when one came here. */
export function useFresh(
  { settled }: Pick<Sessions, 'settled'>,
  { refresh }: Pick<Runs, 'refresh'>,
  sheets: Sheets,
): boolean {
  const [isFresh, setFresh] = useState(false)
  useEffect(() => {
    let wanted = true
    const read = async () => {
      await settled()
      // Reading them waits for a sheet that is on its way.
      await sheets.read().catch(() => undefined)
      await refresh()
      if (wanted) setFresh(true)
    }
    void read()
    return () => {
      wanted = false
    }
  }, [settled, refresh, sheets])
  return isFresh
}
