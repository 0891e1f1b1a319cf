import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'

/** Everything was erased; what the browser itself may still hold is said too. */
export function WipedScreen({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation('lock')
  return (
    <>
      <PageTitle>{t('wiped.title')}</PageTitle>
      <p>{t('wiped.body')}</p>
      <p>{t('wiped.close')}</p>
      <Button kind="secondary" onPress={onAgain}>
        {t('wiped.again')}
      </Button>
    </>
  )
}
