import { useTranslation } from 'react-i18next'
import type { Way, WaysTo } from '#advice/fewest-changes.ts'
import type { Texts } from '#pack/pack.ts'
import type { Role } from '#tree/decision-tree.ts'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { AdviceSection } from '#ui/screens/advice/AdviceSection.tsx'
import { NeededList } from './NeededList.tsx'
import './would-change.css'

interface Props {
  /** As `whatWouldChange` gives them. */
  readonly ways: readonly WaysTo[]
  readonly texts: Texts
  readonly voice: Role
}

/** For every other outcome, how little would have to be different. On screen only: too long for paper. */
export function WouldChange({ ways, texts, voice }: Props) {
  const { t } = useTranslation('insight')
  if (ways.length === 0) return null
  return (
    <div className="would-change no-print">
      <AdviceSection title={t('change.title')} lead={t('change.lead')}>
        {ways.map((to) => (
          <Disclosure
            key={to.outcome}
            summary={t('change.summary', {
              outcome: texts.outcomes[to.outcome]?.title,
              count: to.changes,
            })}
          >
            <WaysToOutcome to={to} texts={texts} voice={voice} />
          </Disclosure>
        ))}
      </AdviceSection>
    </div>
  )
}

type Words = Omit<Props, 'ways'>

function WaysToOutcome({ to, ...words }: Words & { readonly to: WaysTo }) {
  const { t } = useTranslation('insight')
  const [only, ...others] = to.ways
  if (only === undefined) return null
  if (others.length === 0) return <OneWay way={only} {...words} />
  return (
    <>
      <p>{t('change.either')}</p>
      <ol className="would-change-ways">
        {to.ways.map((way, index) => (
          <li key={keyOf(way)} className="would-change-way">
            <h3>{t('change.way', { number: index + 1 })}</h3>
            <OneWay way={way} among {...words} />
          </li>
        ))}
      </ol>
      {to.more && <p>{t('change.more')}</p>}
    </>
  )
}

interface OneWayProps extends Words {
  readonly way: Way
  /** One of several, under a heading of its own. */
  readonly among?: boolean
}

function OneWay({ way, among = false, ...words }: OneWayProps) {
  const { t } = useTranslation('insight')
  return (
    <>
      {among && way.changed.length === 1 ? null : (
        <p>{t('change.all', { count: way.changed.length })}</p>
      )}
      <NeededList needed={way.changed} helps {...words} />
      {way.asked.length > 0 && (
        <>
          <p>{t('change.asked', { count: way.asked.length })}</p>
          <NeededList needed={way.asked} {...words} />
        </>
      )}
    </>
  )
}

function keyOf({ changed }: Way): string {
  return changed.map(({ question, answers }) => [question, ...answers].join(' ')).join(', ')
}
