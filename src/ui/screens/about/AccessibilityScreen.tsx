import { useTranslation } from 'react-i18next'
import { Day } from '#ui/parts/Day.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'

/** The accessibility statement: what is met, what was tested and what was not, and where to complain. */
export function AccessibilityScreen() {
  const { t } = useTranslation('accessibility')
  return (
    <div className="accessibility-screen">
      <PageTitle>{t('title')}</PageTitle>
      <p>{t('intro')}</p>
      <h2>{t('status.title')}</h2>
      <p>{t('status.body')}</p>
      <h2>{t('tested.title')}</h2>
      <ul>
        {tested.map((what) => (
          <li key={what}>{t(`tested.${what}`)}</li>
        ))}
      </ul>
      <h2>{t('limits.title')}</h2>
      <ul>
        {limits.map((what) => (
          <li key={what}>{t(`limits.${what}`)}</li>
        ))}
      </ul>
      <h2>{t('contact.title')}</h2>
      <p>{t('contact.body')}</p>
      <p>
        {t('date')} <Day on={writtenOn} />
      </p>
    </div>
  )
}

const tested = ['axe', 'keyboard', 'narrow', 'contrast', 'reading'] as const
const limits = ['people', 'readers', 'browsers', 'pdf'] as const
const writtenOn = '2026-11-24'
