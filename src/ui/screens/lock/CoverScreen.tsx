import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import './cover-screen.css'

interface Props {
  /** Hidden by a press, out of sight for long, or being locked. */
  readonly why: 'hidden' | 'away' | 'locking'
  readonly onReturn: () => void
}

/** Nothing of the page, and one press to have it back. */
export function CoverScreen({ why, onReturn }: Props) {
  const { t } = useTranslation('lock')
  return (
    <div className="cover-screen">
      <PageTitle>{t(`cover.${why}.title`)}</PageTitle>
      <p>{t(`cover.${why}.body`)}</p>
      {why === 'locking' ? null : <Button onPress={onReturn}>{t('cover.return')}</Button>}
    </div>
  )
}
