import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { Step } from '#run/step.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { SourceList } from '#ui/parts/SourceList.tsx'
import { sourcesOn } from './cited.ts'
import { Colophon } from './Colophon.tsx'
import './where-from.css'

interface Props {
  readonly tree: DecisionTree
  readonly route: readonly Step[]
  readonly texts: Texts
  readonly packVersion: string
  /** `YYYY-MM-DD`, as is `finishedOn`. */
  readonly publishedOn: string
  readonly finishedOn: string
}

/** Whose tree this is, and what the questions on this route stand on; on paper the sources are short. */
export function WhereFrom({ tree, route, texts, ...which }: Props) {
  const { t } = useTranslation('advice')
  const sources = sourcesOn(tree, route)
  const listed = sources.map((source) => ({ ...source, text: texts.sources[source.id] ?? '' }))
  return (
    <Disclosure summary={t('from.title')}>
      <p>
        <Emphasised text={texts.statement[0] ?? ''} />
      </p>
      <Colophon texts={texts} {...which} />
      <p>
        <Emphasised text={texts.evidence} />{' '}
        <a className="no-print" href="#/over">
          {t('from.found')}
        </a>
      </p>
      <h3>{t('from.sources')}</h3>
      <div className="no-print">
        <SourceList sources={listed} />
      </div>
      <ul className="where-from-short only-print">
        {listed.map(({ id, text, doi }) => (
          <li key={id}>
            {text}
            {doi !== undefined && !text.includes(doi) && ` doi:${doi}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
