import { useTranslation } from 'react-i18next'
import type { UnderTree } from '#advice/under-todays-tree.ts'
import type { Texts } from '#pack/pack.ts'
import type { OutcomeId, Role } from '#tree/decision-tree.ts'

interface Props {
  readonly under: UnderTree
  /** How the run ended then. */
  readonly ended: OutcomeId
  /** The words of today's tree. */
  readonly texts: Texts
  readonly voice: Role
}

/** Where an old run would end today, or how far it would come. */
export function UnderTodaysTree({ under, ended, texts, voice }: Props) {
  const { t } = useTranslation('insight')
  return (
    <>
      <h3>{t('today.title')}</h3>
      {under.kind === 'stops' ? (
        <p>
          {t('today.stops', {
            count: under.answered,
            question: texts.questions[under.at]?.voices[voice].ask,
          })}
        </p>
      ) : under.outcome === ended ? (
        <p>{t('today.same')}</p>
      ) : (
        <p>{t('today.ends', { outcome: texts.outcomes[under.outcome]?.title })}</p>
      )}
    </>
  )
}
