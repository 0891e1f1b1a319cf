import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { Step } from '#run/step.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { SourceList } from '#ui/parts/SourceList.tsx'
import { AdviceSection } from './AdviceSection.tsx'
import { citedOn } from './cited.ts'
import './advice-sources.css'

interface Props {
  readonly tree: DecisionTree
  readonly route: readonly Step[]
  readonly texts: Texts
}

/** What the questions on this route stand on; on paper, the list of sources alone. */
export function AdviceSources({ tree, route, texts }: Props) {
  const { t } = useTranslation('advice')
  const { factors, sources } = citedOn(tree, route)
  const listed = sources.map((source) => ({ ...source, text: texts.sources[source.id] ?? '' }))
  return (
    <AdviceSection title={t('sources.title')}>
      <p>
        <Emphasised text={texts.evidence} />
      </p>
      <div className="advice-sources no-print">
        <Disclosure summary={t('sources.show', { count: sources.length })}>
          {factors.length > 0 && (
            <>
              <h3>{t('sources.factors')}</h3>
              <ul className="advice-sources-factors">
                {factors.map(({ id }) => (
                  <li key={id}>
                    <strong>{texts.factors[id]?.name}</strong>{' '}
                    <Emphasised text={texts.factors[id]?.found ?? ''} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <h3>{t('sources.list')}</h3>
          <SourceList sources={listed} />
        </Disclosure>
      </div>
      <ul className="advice-sources-short only-print">
        {listed.map(({ id, text, doi }) => (
          <li key={id}>
            {text}
            {doi !== undefined && !text.includes(doi) && ` doi:${doi}`}
          </li>
        ))}
      </ul>
    </AdviceSection>
  )
}
