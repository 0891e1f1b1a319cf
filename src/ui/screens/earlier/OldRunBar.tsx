import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Day } from '#ui/parts/Day.tsx'
import './old-run-bar.css'

interface OldRunBarProps {
  readonly startedOn: string
  readonly finishedOn?: string | undefined
  readonly packName: string
  readonly packVersion: string
  /** Whether the pack in use now is the one of this run. */
  readonly isCurrentVersion: boolean
  readonly onBack: () => void
}

/** Above an old advice: that it is an old one, of when and of which version. */
export function OldRunBar(props: OldRunBarProps) {
  const { t } = useTranslation('history')
  return (
    <section className="old-run-bar" aria-label={t('old.label')}>
      <div className="old-run-bar-words">
        <p className="old-run-bar-watching">
          {t('old.watching')} <Day on={props.finishedOn ?? props.startedOn} />
        </p>
        <p>{t('old.pack', { name: props.packName, version: props.packVersion })}</p>
        {props.isCurrentVersion ? null : <p>{t('old.otherVersion')}</p>}
      </div>
      <div className="no-print">
        <Button kind="secondary" points="back" onPress={props.onBack}>
          {t('old.back')}
        </Button>
      </div>
    </section>
  )
}
