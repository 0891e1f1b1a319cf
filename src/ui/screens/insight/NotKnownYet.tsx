import { useTranslation } from 'react-i18next'
import type { Unknowns } from '#advice/unknowns-of.ts'
import type { Texts } from '#pack/pack.ts'
import type { QuestionId, Role } from '#tree/decision-tree.ts'
import { Notice } from '#ui/parts/Notice.tsx'
import { AdviceSection } from '#ui/screens/advice/AdviceSection.tsx'

interface Props {
  readonly unknowns: Unknowns
  readonly texts: Texts
  readonly voice: Role
}

/** What was answered "I don't know": whether it matters for the advice, and what to find out first. */
export function NotKnownYet({ unknowns, texts, voice }: Props) {
  const { t } = useTranslation('insight')
  const { unknown, deciding, alsoAsked, otherOutcomes } = unknowns
  if (unknown.length === 0) return null
  const rest = unknown.filter((question) => !deciding.includes(question))
  const list = (questions: readonly QuestionId[]) => (
    <ul>
      {questions.map((question) => (
        <li key={question}>{texts.questions[question]?.voices[voice].ask}</li>
      ))}
    </ul>
  )
  if (deciding.length === 0) {
    return (
      <AdviceSection title={t('unknown.title')}>
        <Notice kind="good" title={t('unknown.holds')}>
          <p>{t('unknown.holdsText', { count: unknown.length })}</p>
        </Notice>
        {list(unknown)}
      </AdviceSection>
    )
  }
  return (
    <AdviceSection title={t('unknown.title')}>
      <h3>{t('unknown.depends')}</h3>
      <p>{t('unknown.dependsText')}</p>
      {list(deciding)}
      {alsoAsked.length > 0 && <p>{t('unknown.alsoAsked')}</p>}
      <p>{t('unknown.could')}</p>
      <ul>
        {otherOutcomes.map((outcome) => (
          <li key={outcome}>{texts.outcomes[outcome]?.title}</li>
        ))}
      </ul>
      {rest.length > 0 && (
        <>
          <h3>{t('unknown.rest')}</h3>
          {list(rest)}
        </>
      )}
    </AdviceSection>
  )
}
