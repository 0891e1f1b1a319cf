import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import type { MapEdge, MapGraph, MapNode } from './graph-of.ts'
import type { MapProgress } from './progress-of.ts'

interface PathListProps {
  readonly tree: DecisionTree
  readonly texts: Texts
  readonly graph: MapGraph
  readonly progress: MapProgress
}

/** The same as the picture, as a nested list: a question, where one stands, and where each answer leads. */
export function PathList({ texts, graph, progress }: PathListProps) {
  const { t } = useTranslation('map')
  const questions = graph.nodes.filter(({ kind }) => kind !== 'outcome')
  const list = (
    <ol className="path-map-list">
      {questions.map((node) => (
        <ListedQuestion
          key={node.key}
          node={node}
          edges={graph.edges.filter(({ from }) => from === node.key)}
          texts={texts}
          progress={progress}
        />
      ))}
    </ol>
  )
  return (
    <>
      <div className="no-print">
        <Disclosure summary={t('asList')}>{list}</Disclosure>
      </div>
      <div className="only-print">{list}</div>
    </>
  )
}

interface ListedQuestionProps {
  readonly node: MapNode
  readonly edges: readonly MapEdge[]
  readonly texts: Texts
  readonly progress: MapProgress
}

function ListedQuestion({ node, edges, texts, progress }: ListedQuestionProps) {
  const { t } = useTranslation(['map', 'common'])
  const standing = progress.standingOf(node)
  const answer = progress.answerOf(node.id)
  const earlier = progress.answerBefore(node.id)
  const nameOf = (key: string) => {
    const id = key.slice(key.indexOf('/') + 1)
    return texts.questions[id]?.label ?? texts.outcomes[id]?.title ?? id
  }
  return (
    <li data-standing={standing}>
      <strong>{texts.questions[node.id]?.label ?? node.id}</strong>{' '}
      {standing === 'ahead' || standing === 'before' ? null : (
        <span className="path-map-list-standing">
          {answer === undefined
            ? t(`standing.${standing}`)
            : t('answered', { answer: t(`common:answer.${answer}`) })}
        </span>
      )}{' '}
      {earlier === undefined ? null : (
        <span className="path-map-list-standing">
          {t('answeredBefore', { answer: t(`common:answer.${earlier}`) })}
        </span>
      )}
      <ul>
        {edges.map((edge) => (
          <li key={edge.to} data-walked={progress.isWalked(edge)}>
            {edge.label === 'next' || edge.label === 'met' || edge.label === 'otherwise'
              ? t(`leads.${edge.label}`, { to: nameOf(edge.to) })
              : t('leads.answer', {
                  answers: edge.label.map((one) => t(`common:answer.${one}`)).join(' / '),
                  to: nameOf(edge.to),
                })}
          </li>
        ))}
      </ul>
    </li>
  )
}
