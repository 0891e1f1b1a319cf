import { useCallback } from 'react'
import type { ReadSheets, Sheets } from '#app/agreements/sheets.ts'
import { useRead } from '#app/state/use-read.ts'
import type { Reading } from '#app/state/use-read.ts'
import type { Runs } from '#app/state/use-runs.ts'
import type { Sessions } from '#app/state/use-session.ts'
import { HistoryError } from '#history/history.ts'

/** The lists and the sheets, read after all that was still being saved when one came here. */
export function useFresh(
  { settled }: Pick<Sessions, 'settled'>,
  { refresh }: Pick<Runs, 'refresh'>,
  sheets: Sheets,
): Reading<ReadSheets> {
  const load = useCallback(async () => {
    await settled()
    // Reading them waits for a sheet that is on its way.
    const read = await sheets.read()
    if (!(await refresh())) throw new HistoryError('closed')
    return read
  }, [settled, refresh, sheets])
  return useRead(load)
}
