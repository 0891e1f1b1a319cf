import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { SourceList } from '#ui/parts/SourceList.tsx'
import { shownSources } from '#ui/parts/shown-sources.ts'
import './factor-list.css'

interface FactorListProps {
  readonly tree: DecisionTree
  readonly texts: Texts
}

/** Every factor of the evidence: what was found, which way it points, how sure, and by whom. */
export function FactorList({ tree, texts }: FactorListProps) {
  const { t } = useTranslation('about')
  return (
    <ul className="factor-list">
      {tree.factors.map((factor) => (
        <li key={factor.id}>
          <h4 className="factor-list-name">{texts.factors[factor.id]?.name}</h4>
          <p>
            <Emphasised text={texts.factors[factor.id]?.found ?? ''} />
          </p>
          <dl className="factor-list-facts">
            <div>
              <dt>{t('evidence.direction')}</dt>
              <dd>{t(`evidence.${factor.direction}`)}</dd>
            </div>
            <div>
              <dt>{t('evidence.strength')}</dt>
              <dd>{t(`evidence.${factor.strength}`)}</dd>
            </div>
          </dl>
          <Disclosure summary={t('evidence.sources', { count: factor.sources.length })}>
            <SourceList sources={shownSources(tree, texts, factor.sources)} />
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}
