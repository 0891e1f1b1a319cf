import { useTranslation } from 'react-i18next'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import './onward.css'

interface Props {
  readonly hasAgenda: boolean
  /** Others may answer beside the employee, whose own run this is. */
  readonly hasApart?: boolean
  /** On to where one decides otherwise than the advice. */
  readonly onDepart: () => void
}

/** From the advice to the talk and its agreements. The agenda is the employee's own. */
export function Onward({ hasAgenda, hasApart = false, onDepart }: Props) {
  const { t } = useTranslation('agreement')
  return (
    <section className="onward no-print" aria-label={t('onward.title')}>
      <h2>{t('onward.title')}</h2>
      <p>{hasAgenda ? t('onward.leadOwn') : t('onward.lead')}</p>
      <div className="onward-links">
        {hasAgenda && (
          <LinkAction href="#/agenda" kind="secondary" points="on">
            {t('onward.agenda')}
          </LinkAction>
        )}
        {hasApart && (
          <LinkAction href="#/samen" kind="secondary" points="on">
            {t('onward.apart')}
          </LinkAction>
        )}
        <LinkAction href="#/afspraken" kind="secondary" points="on">
          {t('onward.agreements')}
        </LinkAction>
      </div>
      <p className="onward-depart">
        <a
          href="#/afspraken"
          onClick={(event) => {
            event.preventDefault()
            onDepart()
          }}
        >
          {t('depart.title')}
        </a>
      </p>
    </section>
  )
}
