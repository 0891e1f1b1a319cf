import { useId } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunsCompared } from '#advice/compare-runs.ts'
import type { Texts } from '#pack/pack.ts'
import type { OutcomeId, Role } from '#tree/decision-tree.ts'
import { Day } from '#ui/parts/Day.tsx'
import { AnsweredList } from '#ui/screens/advice/AnsweredList.tsx'
import { WhatMoved } from './WhatMoved.tsx'
import './run-comparison.css'

interface Props {
  readonly compared: RunsCompared
  /** The words of the later run, and of the earlier one. */
  readonly texts: Texts
  readonly earlierTexts: Texts
  readonly voice: Role
  /** `YYYY-MM-DD`. */
  readonly earlierOn: string
  readonly laterOn: string
  /** Both routes in one drawing. */
  readonly picture?: ReactNode
}

/** Two runs of one case: both advices, which change moved it, and every answer that is different. */
export function RunComparison({ compared, texts, earlierTexts, voice, picture, ...on }: Props) {
  const { t } = useTranslation(['insight', 'common'])
  const titleId = useId()
  const { changed, added, dropped } = compared
  const outcome = (day: string, words: Texts, id: OutcomeId, label: string) => (
    <div className="run-comparison-outcome">
      <dt>
        {label} <Day on={day} />
      </dt>
      <dd>{words.outcomes[id]?.title}</dd>
    </div>
  )
  return (
    <section className="run-comparison" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('insight:runs.title')}</h3>
      <dl className="run-comparison-outcomes">
        {outcome(on.earlierOn, earlierTexts, compared.from, t('insight:runs.before'))}
        {outcome(on.laterOn, texts, compared.to, t('insight:runs.now'))}
      </dl>
      <WhatMoved moved={compared.moved} texts={texts} voice={voice} />
      <p>{t('insight:runs.changed')}</p>
      {changed.length === 0 ? (
        <p>{t('insight:runs.changedNone')}</p>
      ) : (
        <ul className="run-comparison-changes">
          {changed.map(({ question, from, to }) => (
            <li key={question} className="run-comparison-change">
              <span className="run-comparison-question">
                {texts.questions[question]?.voices[voice].ask}
              </span>
              <span>{t('insight:runs.was', { answer: t(`common:answer.${from}`) })}</span>
              <strong>{t('insight:runs.is', { answer: t(`common:answer.${to}`) })}</strong>
            </li>
          ))}
        </ul>
      )}
      {added.length > 0 && (
        <>
          <p>{t('insight:runs.added', { count: added.length })}</p>
          <AnsweredList steps={added} texts={texts} voice={voice} />
        </>
      )}
      {dropped.length > 0 && (
        <>
          <p>{t('insight:runs.dropped', { count: dropped.length })}</p>
          <AnsweredList steps={dropped} texts={earlierTexts} voice={voice} />
        </>
      )}
      {picture}
    </section>
  )
}
