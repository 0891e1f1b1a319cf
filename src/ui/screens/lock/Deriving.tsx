import { useTranslation } from 'react-i18next'
import { useSay } from '#ui/parts/say.ts'
import { Slow } from '#ui/parts/Slow.tsx'
import './deriving.css'

export interface DerivingProps {
  readonly isBusy: boolean
  /** Begins it anew; absent where that cannot be. */
  readonly onAgain?: (() => void) | undefined
}

/** That it is being opened or locked, which takes seconds. It is said. */
export function Deriving({ isBusy, onAgain }: DerivingProps) {
  const { t } = useTranslation('lock')
  useSay(isBusy && t('busy'))
  return (
    <>
      <div className="deriving">
        {isBusy ? (
          <>
            <p>{t('busy')}</p>
            <progress aria-label={t('busyLabel')} />
          </>
        ) : null}
      </div>
      {onAgain && <Slow onRetry={onAgain} />}
    </>
  )
}
