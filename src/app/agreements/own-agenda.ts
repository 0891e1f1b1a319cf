import { adviceOf } from '#advice/advice-of.ts'
import type { TalkingPoint } from '#advice/advice.ts'
import type { Difference } from '#advice/compare-views.ts'
import type { Texts } from '#pack/pack.ts'
import type { Step } from '#run/step.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import type { AgendaItem, OwnAgenda } from '#ui/screens/agreements/agenda.ts'

/**
 * What an advice gives the employee to talk about; empty while the run is not concluded.
 * `differences` as `differencesFor` gives them to the employee: by name only, no answer is said.
 */
export function ownAgendaOf(
  tree: DecisionTree,
  texts: Texts,
  steps: readonly Step[],
  differences: readonly Difference[] = [],
): OwnAgenda {
  const advice = adviceOf(tree, steps, 'employee')
  const arrange = (advice?.arrange ?? []).map((id): TalkingPoint => ({ kind: 'concern', id }))
  const itemsOf = (points: readonly TalkingPoint[]) =>
    points
      .map((point): AgendaItem => ({
        key: `${point.kind} ${point.id}`,
        text: textOf(point, texts).replaceAll('**', ''),
      }))
      .filter(({ text }) => text !== '')
  return {
    arrange: itemsOf(arrange),
    differences: differences.map(({ question }) => ({
      key: `difference ${question}`,
      text: texts.questions[question]?.label ?? '',
    })),
    topics: itemsOf(advice?.talkAbout ?? []),
  }
}

function textOf({ kind, id }: TalkingPoint, texts: Texts): string {
  switch (kind) {
    case 'question':
      return texts.questions[id]?.topic ?? ''
    case 'topic':
      return texts.topics[id] ?? ''
    case 'concern':
      return texts.concerns[id]?.title ?? ''
  }
}
