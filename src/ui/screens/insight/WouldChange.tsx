import { useTranslation } from 'react-i18next'
import type { Way, WaysTo } from '#advice/fewest-changes.ts'
import type { Texts } from '#pack/pack.ts'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { NeededList } from './NeededList.tsx'

interface Props {
  /** As `whatWouldChange` gives them. */
  readonly ways: readonly WaysTo[]
  readonly texts: Texts
}

/** The most ways shown to one other outcome; of those that change several answers, one. */
const mostShown = 2

/** For every other outcome, how little would have to be different. */
export function WouldChange({ ways, texts }: Props) {
  const { t } = useTranslation('insight')
  if (ways.length === 0) return null
  return (
    <Disclosure summary={t('change.title')}>
      <p>{t('change.lead')}</p>
      {ways.map((to) => (
        <section key={to.outcome}>
          <h3>{texts.outcomes[to.outcome]?.title}</h3>
          <NeededList needed={neededFor(to)} texts={texts} />
          <p>{t(to.changes === 1 ? 'change.one' : 'change.all')}</p>
        </section>
      ))}
    </Disclosure>
  )
}

/** Single answers, any of which is enough; or those of one way, all of which it takes. */
function neededFor({ changes, ways }: WaysTo): Way['changed'] {
  const shown = ways.slice(0, changes === 1 ? mostShown : 1)
  return shown.flatMap(({ changed }) => changed)
}
