import { useTranslation } from 'react-i18next'
import type { Keeper } from '#run/people.ts'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import './privacy-screen.css'

/** What holds on this device now. */
export interface PrivacyFacts {
  /** Whose data this device holds; `nothing` where this browser can keep nothing. */
  readonly keeper: Keeper | 'nothing'
  /** Whether snapshots stand beside the database; undefined while that is not known. */
  readonly hasCopies?: boolean | undefined
  readonly isLocked: boolean
}

/** What is kept, how long, where, and who can see it: at most 300 words (reliability, section 2.10; guideline, 5.6). */
export function PrivacyScreen({ keeper, hasCopies, isLocked }: PrivacyFacts) {
  const { t } = useTranslation(['about', 'check', 'lock', 'sharing'])
  const whose = keeper === 'nothing' ? 'employee' : keeper
  const mine = whose === 'employee' ? 'employee' : 'others'
  const copies = hasCopies === true ? t('privacy.stored.copies') : t('privacy.stored.noCopies')
  const isKept = keeper !== 'nothing'
  const parts: readonly (readonly [title: string, body: string])[] = [
    [
      t('privacy.stored.title'),
      `${t(`privacy.stored.body.${keeper}`)}${isKept && hasCopies !== undefined ? ` ${copies}` : ''}`,
    ],
    ...(isKept
      ? ([[t('privacy.howLong.title'), t(`privacy.howLong.body.${whose}`)]] as const)
      : []),
    [t('privacy.where.title'), t('privacy.where.body')],
    [t('privacy.readers.title'), t(isLocked ? 'privacy.readers.locked' : 'privacy.readers.body')],
    [t(`privacy.employer.title.${mine}`), t(`privacy.employer.body.${mine}`)],
    [t('privacy.advice.title'), t('privacy.advice.body')],
    [t('privacy.erase.title'), t('privacy.erase.body')],
  ]
  return (
    <div className="privacy-screen">
      <PageTitle>{t('privacy.title')}</PageTitle>
      <p className="privacy-screen-intro">{t('privacy.intro')}</p>
      {parts.map(([title, body]) => (
        <section key={title} className="privacy-screen-part">
          <h2>{title}</h2>
          <p>{body}</p>
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
