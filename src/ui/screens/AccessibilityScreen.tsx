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
      {lists.map((list) => (
        <section key={list}>
          <h2>{t(`${list}.title`)}</h2>
          <ul>
            {t(`${list}.items`, { returnObjects: true }).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <h2>{t('contact.title')}</h2>
      <p>{t('contact.body')}</p>
      <p>
        {t('date')} <Day on={writtenOn} />
      </p>
    </div>
  )
}

const lists = ['tested', 'limits'] as const
const writtenOn = '2026-11-24'
