import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { attacks, type Trial } from './check-facts.ts'
import './attack-trial.css'

interface AttackTrialProps {
  readonly trial: Trial | undefined
  readonly onTry: () => void
}

/** Five attacks on this very page, and what became of each. */
export function AttackTrial({ trial, onTry }: AttackTrialProps) {
  const { t } = useTranslation('check')
  const id = useId()
  return (
    <section className="attack-trial" aria-labelledby={id}>
      <h2 id={id}>{t('attacks.title')}</h2>
      <p>{t('attacks.intro')}</p>
      <Button kind="secondary" onPress={onTry}>
        {trial === undefined ? t('attacks.try') : t('attacks.again')}
      </Button>
      {trial === undefined ? null : <Result trial={trial} />}
    </section>
  )
}

function Result({ trial: { blocked, rules, from } }: { readonly trial: Trial }) {
  const { t } = useTranslation('check')
  const isShut = attacks.every((attack) => blocked[attack])
  return (
    <div className="attack-trial-result">
      {isShut ? (
        <Notice kind="good" live="status" title={t('attacks.allBlocked')} />
      ) : (
        <Notice kind="danger" live="alert" title={t('attacks.someRan')} />
      )}
      <ul>
        {attacks.map((attack) => (
          <li key={attack}>
            {t(`attacks.${attack}`)}
            {': '}
            <strong>{blocked[attack] ? t('attacks.blocked') : t('attacks.ran')}</strong>
          </li>
        ))}
      </ul>
      <p>{t(`attacks.from.${from}`)}</p>
      <Disclosure summary={t('attacks.rules')}>
        {rules.length > 0 && (
          <ul>
            {rules.map((rule) => (
              <li key={rule}>
                <code>{rule}</code>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  )
}
