import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'

interface Props {
  /** It was done in another tab, which took this one along. */
  readonly isElsewhere: boolean
  /** Files of this browser may still hold something. */
  readonly leavesTraces: boolean
  readonly onAgain: () => void
}

/** Everything was erased; what the browser itself may still hold is said too. */
export function WipedScreen({ isElsewhere, leavesTraces, onAgain }: Props) {
  const { t } = useTranslation('lock')
  return (
    <>
      <PageTitle>{t('wiped.title')}</PageTitle>
      {isElsewhere && <p>{t('wiped.elsewhere')}</p>}
      <p>{t(leavesTraces ? 'wiped.traces' : 'wiped.body')}</p>
      <p>{t('wiped.close')}</p>
      <Button kind="secondary" onPress={onAgain}>
        {t('wiped.again')}
      </Button>
    </>
  )
}
