import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language, Texts } from '#pack/pack.ts'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { minutesFor } from './begin-draft.ts'
import './start-facts.css'

interface StartFactsProps {
  readonly texts: Pick<Texts, 'name' | 'notBinding'>
  /** The language of the texts. */
  readonly language: Language
  readonly longest: number
}

/** What someone wants to know before beginning: how long, how binding, whose, how private. */
export function StartFacts({ texts, language, longest }: StartFactsProps) {
  const { t } = useTranslation('start')
  const id = useId()
  return (
    <section className="start-facts" aria-labelledby={id}>
      <h2 id={id}>{t('know.title')}</h2>
      <dl className="start-facts-list">
        <div>
          <dt>{t('know.time')}</dt>
          <dd>{t('know.timeBody', { longest, minutes: minutesFor(longest) })}</dd>
        </div>
        <div>
          <dt>{t('know.binding')}</dt>
          <dd lang={language}>
            <Emphasised text={texts.notBinding} />
          </dd>
        </div>
        <div>
          <dt>{t('know.privacy')}</dt>
          <dd>
            {t('know.privacyBody')} <a href="#/privacy">{t('know.privacyLink')}</a>
          </dd>
        </div>
        <div>
          <dt>{t('know.whose')}</dt>
          <dd>
            <span lang={language}>{texts.name}</span>
            {'. '}
            <a href="#/over">{t('know.whoseLink')}</a>
            {'. '}
            <a href="#/over">{t('know.choicesLink')}</a>
          </dd>
        </div>
      </dl>
    </section>
  )
}
