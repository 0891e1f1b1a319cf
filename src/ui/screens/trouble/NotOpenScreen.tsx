import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly title: string
  /** Whom it is for instead, or what comes first. */
  readonly why: 'employee' | 'answers' | 'case' | 'begin'
}

/** A page that whoever keeps this device may not have: why, and the way on. */
export function NotOpenScreen({ title, why }: Props) {
  const { t } = useTranslation('cases')
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <p>{t(`notOpen.${why}`)}</p>
      <LinkAction href={why === 'begin' ? '#/' : '#/trajecten'} points="on">
        {t(why === 'begin' ? 'notOpen.toStart' : 'notOpen.toCases')}
      </LinkAction>
    </>
  )
}
