import { useTranslation } from 'react-i18next'
import type { Keeper } from '#run/people.ts'
import { Button } from '#ui/parts/Button.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import './advice-actions.css'

interface Props {
  readonly keeper: Keeper
  readonly kept: 'device' | 'memory'
  /** The ways on that there are; an old run has none. The agenda is the employee's own. */
  readonly ways: readonly ('agenda' | 'agreements')[]
  readonly onPrint: () => void
}

const hrefs = { agenda: '#/agenda', agreements: '#/afspraken' } as const

/** What to do with the advice, the first thing filled; whether it is kept, and for whom a print is. */
export function AdviceActions({ keeper, kept, ways, onPrint }: Props) {
  const { t } = useTranslation(['advice', 'agreement'])
  return (
    <div className="advice-actions" role="group" aria-label={t('actions.label')}>
      <div className="advice-actions-buttons no-print">
        {ways.map((way, at) => (
          <LinkAction key={way} href={hrefs[way]} kind={at === 0 ? 'primary' : 'secondary'}>
            {t(`agreement:onward.${way}`)}
          </LinkAction>
        ))}
        <Button kind={ways.length === 0 ? 'primary' : 'secondary'} onPress={onPrint}>
          {t('actions.print')}
        </Button>
      </div>
      <p className="advice-actions-note">
        {kept === 'memory' && <span className="no-print">{t('notKept')} </span>}
        <span className={keeper === 'employer' ? undefined : 'only-print'}>
          {t(`printOf.${keeper}`)}
        </span>
      </p>
    </div>
  )
}
