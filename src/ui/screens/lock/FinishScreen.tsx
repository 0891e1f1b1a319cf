import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import './finish-screen.css'

interface FinishScreenProps {
  /** Wiping did not work; everything is still there. */
  readonly hasFailed: boolean
  readonly isBusy: boolean
  readonly onWipe: () => void
}

/** Done at a computer that others use too: the second press, after which nothing is left. */
export function FinishScreen({ hasFailed, isBusy, onWipe }: FinishScreenProps) {
  const { t } = useTranslation('lock')
  return (
    <div className="finish-screen">
      <PageTitle>{t('finish.title')}</PageTitle>
      {hasFailed ? (
        <Notice kind="danger" live="alert">
          <p>{t('finish.failed')}</p>
        </Notice>
      ) : null}
      <p id="finish-what">{t('finish.body')}</p>
      <p>{t('finish.stays')}</p>
      <div className="finish-screen-ways">
        <Button kind="danger" describedBy="finish-what" onPress={() => !isBusy && onWipe()}>
          {t('finish.yes')}
        </Button>
        <LinkAction href="#/" kind="secondary">
          {t('finish.no')}
        </LinkAction>
      </div>
    </div>
  )
}
