import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '#ui/parts/Card.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import type { ShareKind } from './share-kinds.ts'
import './share-screen.css'

interface Props {
  /** What this person may do here, and where that is. */
  readonly kinds: readonly { readonly kind: ShareKind; readonly href: string }[]
  /** Whether it is the employee's own: their answers are spoken of. */
  readonly isEmployee: boolean
  /** Whether it is an employer's side's: nothing of answers is. */
  readonly isEmployer?: boolean
  /** Whether sealing and taking in are off, because of how the page came here. */
  readonly isOff: boolean
  readonly chosen?: ShareKind | undefined
  /** Where the choice is. */
  readonly backHref: string
  /** What belongs to the choice. */
  readonly children?: ReactNode
}

/** What leaves this device and what comes back: first a choice, and who can read what. */
export function ShareScreen(props: Props) {
  const { kinds, isEmployee, isEmployer = false, isOff, chosen, backHref, children } = props
  const { t } = useTranslation('sharing')
  const wordsOf = (kind: ShareKind) => {
    if (kind === 'copy' && isEmployer) return 'copyOwn' as const
    return kind === 'manager' && !isEmployee ? ('managerOwn' as const) : kind
  }
  if (chosen !== undefined) {
    return (
      <div className="share-screen">
        <LinkAction href={backHref} kind="quiet" points="back">
          {t('back')}
        </LinkAction>
        <PageTitle eyebrow={t('title')}>{t(`kind.${wordsOf(chosen)}.label`)}</PageTitle>
        <p>{t(`kind.${wordsOf(chosen)}.hint`)}</p>
        {children}
      </div>
    )
  }
  return (
    <div className="share-screen">
      <PageTitle>{t('title')}</PageTitle>
      <p>{t('intro')}</p>
      {isOff && <Notice kind="warning" title={t('off')} />}
      <ul className="share-screen-kinds">
        {kinds.map(({ kind, href }) => (
          <Card key={kind} as="li">
            <LinkAction href={href} kind="quiet" points="on">
              {t(`kind.${wordsOf(kind)}.label`)}
            </LinkAction>
            <p>{t(`kind.${wordsOf(kind)}.hint`)}</p>
          </Card>
        ))}
      </ul>
    </div>
  )
}
