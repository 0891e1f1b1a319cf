import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { useSay } from '#ui/parts/say.ts'
import type { SalvageProps } from './LostScreen.tsx'
import { Salvage } from './Salvage.tsx'
import './recovery.css'

interface Props extends SalvageProps {
  /** `freed`: what held it back is gone. */
  readonly kind: 'newer' | 'blocked' | 'freed' | 'not-upgraded' | 'timeout'
  readonly onReload: () => void
  /** Goes on with nothing kept. */
  readonly onDismiss: () => void
  /** The newest copy as a file, where the storage does not answer. */
  readonly children?: ReactNode
}

/** What is kept here cannot be used by this page as it is: by another version, another tab, too little room, or a browser that does not answer. */
export function ShutScreen(props: Props) {
  const { kind, salvaged, onSalvage, onReload, onDismiss, children } = props
  const { t } = useTranslation('recovery')
  useSay(kind === 'freed' && t('shut.freed.body'))
  return (
    <div className="recovery">
      <PageTitle>{t(`shut.${kind}.title`)}</PageTitle>
      <p>{t(`shut.${kind}.body`)}</p>
      {kind === 'timeout' && (
        <ol>
          {timeoutSteps.map((step) => (
            <li key={step}>{t(`shut.timeout.${step}`)}</li>
          ))}
        </ol>
      )}
      <div className="recovery-ways">
        <Button onPress={onReload}>{t('shut.reload')}</Button>
        <Button kind="secondary" onPress={onDismiss}>
          {t(kind === 'not-upgraded' ? 'shut.look' : 'shut.on')}
        </Button>
      </div>
      {(kind === 'newer' || kind === 'not-upgraded') && (
        <Salvage said={salvaged} onDownload={onSalvage} />
      )}
      {children}
    </div>
  )
}

const timeoutSteps = ['again', 'tabs', 'restart'] as const
