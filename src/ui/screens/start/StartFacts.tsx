import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language, Texts } from '#pack/pack.ts'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import './start-facts.css'

interface StartFactsProps {
  readonly texts: Pick<Texts, 'notBinding'>
  /** The language of the texts. */
  readonly language: Language
}

/** What someone may want to know before beginning: how binding, how private, whose; more behind links. */
export function StartFacts({ texts, language }: StartFactsProps) {
  const { t } = useTranslation('start')
  const id = useId()
  return (
    <section className="start-facts" aria-labelledby={id}>
      <h2 id={id}>{t('know.title')}</h2>
      <p lang={language}>
        <Emphasised text={texts.notBinding} />
      </p>
      <p>{t('know.privacy')}</p>
      <ul className="start-facts-more">
        {more.map(([what, href]) => (
          <li key={what}>
            <a href={href}>{t(`know.${what}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const more = [
  ['privacyLink', '#/privacy'],
  ['whose', '#/over'],
  ['choices', '#/over'],
] as const
