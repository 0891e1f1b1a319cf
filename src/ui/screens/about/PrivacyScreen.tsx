import { useTranslation } from 'react-i18next'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import './privacy-screen.css'

/** What is kept, where, and who can read along: at most 300 words (reliability, section 2.10). */
export function PrivacyScreen() {
  const { t } = useTranslation(['about', 'check', 'lock', 'sharing'])
  return (
    <div className="privacy-screen">
      <PageTitle>{t('privacy.title')}</PageTitle>
      <p className="privacy-screen-intro">{t('privacy.intro')}</p>
      {parts.map((part) => (
        <section key={part} className="privacy-screen-part">
          <h2>{t(`privacy.${part}.title`)}</h2>
          <p>{t(`privacy.${part}.body`)}</p>
        </section>
      ))}
      <LinkAction href="#/eerder" kind="secondary">
        {t('privacy.erase.link')}
      </LinkAction>
      <LinkAction href="#/kopie" kind="quiet">
        {t('sharing:link')}
      </LinkAction>
      <LinkAction href="#/slot" kind="quiet">
        {t('lock:link')}
      </LinkAction>
      <LinkAction href="#/controleer" kind="quiet">
        {t('check:page.link')}
      </LinkAction>
    </div>
  )
}

const parts = ['stored', 'where', 'readers', 'employer', 'advice', 'erase'] as const
