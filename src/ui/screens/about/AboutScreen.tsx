import { useId } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language, Texts } from '#pack/pack.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { ChoiceTable } from '#ui/parts/ChoiceTable.tsx'
import { Day } from '#ui/parts/Day.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { SourceList } from '#ui/parts/SourceList.tsx'
import { FactorList } from './FactorList.tsx'
import { shownSources } from '#ui/parts/shown-sources.ts'
import './about-screen.css'

interface AboutScreenProps {
  readonly tree: DecisionTree
  readonly texts: Texts
  /** The language of the texts. */
  readonly language: Language
  readonly packVersion: string
  readonly publishedOn: string
  /** Address of more information, where the pack's maker gives one. */
  readonly moreInformation?: string | undefined
}

/** Whose tree this is, what it rests on and how weak that is, and the ways to begin. */
export function AboutScreen(props: AboutScreenProps) {
  const { t } = useTranslation('about')
  const { tree, texts, language, moreInformation } = props
  const all = shownSources(
    tree,
    texts,
    tree.sources.map(({ id }) => id),
  )
  const ofChoices = tree.choices.flatMap(({ sources }) => sources)
  return (
    <div className="about-screen">
      <PageTitle eyebrow={<span lang={language}>{texts.name}</span>}>{t('title')}</PageTitle>
      <Part title={t('whose')}>
        <div lang={language}>
          {texts.statement.map((paragraph) => (
            <p key={paragraph}>
              <Emphasised text={paragraph} />
            </p>
          ))}
          <p>
            <Emphasised text={texts.notBinding} />
          </p>
        </div>
        <dl className="about-screen-version">
          <dt>{t('version')}</dt>
          <dd>{props.packVersion}</dd>
          <dt>{t('publishedOn')}</dt>
          <dd>
            <Day on={props.publishedOn} />
          </dd>
        </dl>
        {moreInformation?.startsWith('https://') === true ? (
          <p>
            <a href={moreInformation} target="_blank" rel="noopener noreferrer">
              {t('more')}
            </a>
          </p>
        ) : null}
      </Part>
      <Part title={t('answers.title')}>
        <p>{t('answers.body')}</p>
        <p>
          <a href="#/privacy">{t('answers.privacy')}</a>
        </p>
        <p>
          <a href="#/herstel">{t('answers.storage')}</a>
        </p>
      </Part>
      <Part title={t('choices.title')}>
        <p>{t('choices.intro')}</p>
        <div lang={language}>
          <ChoiceTable ids={tree.choices.map(({ id }) => id)} texts={texts.choices} />
        </div>
        <Disclosure summary={t('choices.sources')}>
          <SourceList sources={shownSources(tree, texts, ofChoices)} />
        </Disclosure>
      </Part>
      <Part title={t('evidence.title')}>
        <p lang={language}>
          <Emphasised text={texts.evidence} />
        </p>
        <h3>{t('evidence.factors')}</h3>
        <FactorList tree={tree} texts={texts} />
      </Part>
      <Part title={t('sources')}>
        <SourceList sources={all} />
      </Part>
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className="about-screen-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
