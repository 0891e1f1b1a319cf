import { useTranslation } from 'react-i18next'
import './deriving.css'

/** That it is being opened or locked, which takes seconds. Its place is there before, so that it is read out. */
export function Deriving({ isBusy }: { readonly isBusy: boolean }) {
  const { t } = useTranslation('lock')
  return (
    <div className="deriving" role="status">
      {isBusy ? (
        <>
          <p>{t('busy')}</p>
          <progress aria-label={t('busyLabel')} />
        </>
      ) : null}
    </div>
  )
}
