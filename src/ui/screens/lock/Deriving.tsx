import { useTranslation } from 'react-i18next'
import { Slow } from '#ui/parts/Slow.tsx'
import './deriving.css'

export interface DerivingProps {
  readonly isBusy: boolean
  /** Begins it anew; absent where that cannot be. */
  readonly onAgain?: (() => void) | undefined
}

/** That it is being opened or locked, which takes seconds. Its place is there before, so that it is read out. */
export function Deriving({ isBusy, onAgain }: DerivingProps) {
  const { t } = useTranslation('lock')
  return (
    <>
      <div className="deriving" role="status">
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
