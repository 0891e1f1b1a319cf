import { useTranslation } from 'react-i18next'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'

/** A case that is not here, or no longer. */
export function CaseGone() {
  const { t } = useTranslation('cases')
  return (
    <>
      <PageTitle>{t('page.gone')}</PageTitle>
      <p>{t('page.goneBody')}</p>
      <LinkAction href="#/trajecten">{t('page.back')}</LinkAction>
    </>
  )
}
