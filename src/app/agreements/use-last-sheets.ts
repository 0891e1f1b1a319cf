import type { AgreementSheet } from '#agreement/sheet.ts'
import { useEffect, useState } from 'react'
import type { Sheets } from './sheets.ts'

/** The sheets at hand; undefined until they have been read, and none where they cannot be. */
export function useLastSheets(sheets: Sheets): readonly AgreementSheet[] | undefined {
  const [all, setAll] = useState<readonly AgreementSheet[] | undefined>(undefined)
  useEffect(() => {
    let wanted = true
    const take = (read: readonly AgreementSheet[]) => {
      if (wanted) setAll(read)
    }
    void sheets.all().then(take, () => take([]))
    return () => {
      wanted = false
    }
  }, [sheets])
  return all
}
