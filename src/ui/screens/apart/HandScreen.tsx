import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { roleOf } from './guest.ts'
import type { Guest } from './guest.ts'
import './hand-screen.css'

/** The employee hands the device over: nothing of the employee's is on the screen any more. */
export function HandOverScreen(props: {
  readonly guest: Guest
  /** Questions at most. */
  readonly most: number
  readonly onTake: () => void
}) {
  const { t } = useTranslation('apart')
  const role = roleOf(props.guest)
  return (
    <Blank title={t(`hand.${role}`)}>
      <h2>{t(`hand.are.${role}`)}</h2>
      <ul>
        <li>{t('hand.about', { count: props.most })}</li>
        <li>{t('hand.unsure')}</li>
        <li>{t('hand.seen')}</li>
        <li>{t('hand.memory')}</li>
      </ul>
      <Button onPress={props.onTake}>{t(`hand.take.${role}`)}</Button>
    </Blank>
  )
}

/** The device goes back: nothing of the guest's is on the screen any more. */
export function HandBackScreen(props: {
  readonly said?: 'stopped' | 'broken' | undefined
  readonly onTake: () => void
}) {
  const { t } = useTranslation('apart')
  return (
    <Blank title={t('back.title')}>
      {props.said === undefined ? (
        <p>{t('back.text')}</p>
      ) : (
        <Notice kind="info">
          <p>{t(`back.${props.said}`)}</p>
        </Notice>
      )}
      <Button onPress={props.onTake}>{t('back.take')}</Button>
    </Blank>
  )
}

/** The employee wants a counsellor under the bedrijfsarts to see what differs. */
export function OfferScreen(props: { readonly onYes: () => void; readonly onNo: () => void }) {
  const { t } = useTranslation('apart')
  return (
    <Blank title={t('hand.counsellor')}>
      <h2>{t('offer.are')}</h2>
      <p>{t('offer.text')}</p>
      <div className="hand-screen-choices">
        <Button onPress={props.onYes}>{t('offer.yes')}</Button>
        <Button kind="secondary" onPress={props.onNo}>
          {t('offer.no')}
        </Button>
      </div>
    </Blank>
  )
}

function Blank({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="hand-screen">
      <svg className="hand-screen-picture" viewBox="0 0 96 48" aria-hidden="true" focusable="false">
        <rect x="4" y="6" width="24" height="36" rx="4" />
        <path d="M38 24h34m-10-10 10 10-10 10" />
        <circle cx="86" cy="16" r="6" />
        <path d="M78 40c0-8 3-13 8-13s8 5 8 13" />
      </svg>
      <PageTitle>{title}</PageTitle>
      {children}
    </div>
  )
}
