import { useTranslation } from 'react-i18next'
import type { Difference } from '#advice/compare-views.ts'
import type { Texts } from '#pack/pack.ts'
import { Button } from '#ui/parts/Button.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { ViewsComparison } from '#ui/screens/insight/ViewsComparison.tsx'
import { roleOf, voiceFor } from './guest.ts'
import type { Guest } from './guest.ts'
import './compared-screen.css'

interface Props {
  readonly differences: readonly Difference[]
  readonly guests: readonly Guest[]
  readonly texts: Texts
}

interface OwnProps extends Props {
  readonly onShare: () => void
  readonly onWipe: () => void
}

/** What differs, for the employee; and what can be done with it. No other's answer reaches paper. */
export function ComparedScreen({ onShare, onWipe, ...compared }: OwnProps) {
  const { t } = useTranslation('apart')
  const mayShare = compared.guests.includes('bedrijfsarts')
  return (
    <div className="no-print">
      <Differences {...compared} viewer="employee" />
      <section className="compared-screen" aria-label={t('after.title')}>
        <h2>{t('after.title')}</h2>
        {compared.differences.length > 0 && (
          <>
            <p>{t('after.agenda')}</p>
            <LinkAction href="#/agenda" kind="secondary" points="on">
              {t('after.toAgenda')}
            </LinkAction>
            {mayShare && (
              <>
                <p>{t('after.share')}</p>
                <Button kind="secondary" onPress={onShare}>
                  {t('after.shareAction')}
                </Button>
              </>
            )}
          </>
        )}
        <Button onPress={onWipe}>{t('after.wipe')}</Button>
      </section>
    </div>
  )
}

/** The same for a counsellor under the bedrijfsarts, because the employee shows it; not to be printed. */
export function SharedScreen({ onDone, ...compared }: Props & { readonly onDone: () => void }) {
  const { t } = useTranslation('apart')
  return (
    <div className="no-print">
      <Differences {...compared} viewer="bedrijfsarts" />
      <Button onPress={onDone}>{t('offer.done')}</Button>
    </div>
  )
}

function Differences({
  guests,
  ...shown
}: Props & { readonly viewer: Parameters<typeof ViewsComparison>[0]['viewer'] }) {
  const counsellor = guests.find((guest) => roleOf(guest) === 'counsellor')
  return (
    <ViewsComparison
      {...shown}
      counsellorVoice={counsellor === undefined ? undefined : voiceFor(counsellor)}
    />
  )
}
