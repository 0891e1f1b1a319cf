import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { downloadSalvaged } from './salvage-rim.ts'

/** The download of what can be read, and how it went. */
export function useSalvage(today: () => string) {
  const { t } = useTranslation('recovery')
  const [salvaged, setSalvaged] = useState<'done' | 'failed' | undefined>(undefined)
  const fileName = `${t('salvage.fileName')}-${today()}.json`
  const onSalvage = useCallback(() => {
    setSalvaged(undefined)
    downloadSalvaged(fileName).then(
      () => setSalvaged('done'),
      () => setSalvaged('failed'),
    )
  }, [fileName])
  return { salvaged, onSalvage }
}
