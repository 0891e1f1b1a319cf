import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { useTranslation } from 'react-i18next'

/** An address that leads nowhere, with a way on. */
export function NotFoundScreen({ startHref }: { readonly startHref: string }) {
  const { t } = useTranslation(['cases', 'common'])
  return (
    <div className="not-found-screen">
      <PageTitle>{t('notFound.title')}</PageTitle>
      <p>{t('notFound.body')}</p>
      <LinkAction href={startHref}>{t('common:notFound.toStart')}</LinkAction>
    </div>
  )
}
