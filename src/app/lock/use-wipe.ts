import type { Sessions } from '#app/state/use-session.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Curtain } from './use-curtain.ts'
import { wipe } from './wipe.ts'

export interface Wiping {
  readonly isBusy: boolean
  /** That it did not work, in words. */
  readonly failed: string | undefined
  readonly wipe: () => void
}

/** Ends what is under way and empties everything; what is shown then is only that it is gone. */
export function useWipe({ keeper, shield }: Curtain, { end, settled }: Sessions): Wiping {
  const { t } = useTranslation('lock')
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const all = async () => {
    setBusy(true)
    setFailed(false)
    try {
      end()
      await settled()
      if (keeper !== undefined) await wipe(keeper)
      // Before anything hears of it and looks what is kept: that would make the database anew.
      shield.close('wiped')
      if (keeper !== undefined) keeper.hold(undefined, keeper.opened.care ? 'none' : 'off')
    } catch {
      setFailed(true)
      setBusy(false)
    }
  }
  return { isBusy, failed: hasFailed ? t('finish.failed') : undefined, wipe: () => void all() }
}
