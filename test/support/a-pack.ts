import { roles } from '#tree/decision-tree.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import type { Language, Pack, PackFiles, QuestionText, Texts, Voiced } from '#pack/pack.ts'
import { aTree } from './a-tree.ts'

export interface PackWish {
  readonly tree?: DecisionTree
  /** `nl` and `en` unless told. */
  readonly languages?: readonly Language[]
  readonly id?: string
  readonly version?: string
  readonly hash?: string
}

/** A valid pack around a tree; its texts are made from ids: `nl: q-1, asked of the employee?`. */
export function aPack(wish: PackWish = {}): Pack {
  const tree = wish.tree ?? aTree()
  return {
    ref: { id: wish.id ?? 'made-up', version: wish.version ?? '1.0.0', hash: wish.hash ?? '' },
    publishedOn: '2026-11-24',
    moreInformation: 'https://example.org/more',
    tree,
    texts: Object.fromEntries((wish.languages ?? ['nl', 'en']).map((l) => [l, textsFor(tree, l)])),
  }
}

/** The files such a pack would be read from: a fresh deep copy, free to be spoiled. */
export function filesOf(pack: Pack): PackFiles {
  const { ref, tree, texts, ...about } = pack
  const languages = Object.keys(texts)
  const structure = { format: 1, id: ref.id, version: ref.version, ...about, languages, tree }
  return structuredClone({ structure, texts })
}

/** Complete texts of a tree, each naming the id it belongs to. */
export function textsFor(tree: DecisionTree, language: Language): Texts {
  const say = (what: string) => `${language}: ${what}`
  const each = <T>(things: readonly { readonly id: string }[], text: (id: string) => T) =>
    Object.fromEntries(things.map(({ id }) => [id, text(id)]))
  const footnotes = [...new Set(tree.points.flatMap(({ footnote }) => footnote ?? []))]
  return {
    name: say('name'),
    statement: [say('statement 1'), say('statement 2')],
    notBinding: say('not binding'),
    warning: say('**warning**'),
    secondOpinion: say('second opinion'),
    evidence: say('evidence'),
    rhythms: { together: say('together'), 'with-counsellor': say('with-counsellor') },
    footnotes: Object.fromEntries(footnotes.map((id) => [id, say(`${id}, a footnote`)])),
    questions: {
      ...each(tree.prerequisites.ask, (id) => ({
        ...questionText(id, say),
        whatHelps: [say(`${id}, what helps 1`), say(`${id}, what helps 2`)],
      })),
      ...each(tree.questions, (id) => questionText(id, say)),
    },
    outcomes: Object.fromEntries(
      tree.outcomes.map(({ id, namesSecondOpinion }) => [
        id,
        {
          title: say(`${id}, the title`),
          voices: voiced((role) => say(`${id}, told to the ${role}`)),
          ...(namesSecondOpinion ? { next: nextSteps(tree, id, say) } : {}),
        },
      ]),
    ),
    concerns: each(tree.concerns, (id) => ({
      title: say(`${id}, the concern`),
      why: say(`${id}, why`),
      agreement: say(`${id}, an agreement`),
    })),
    topics: Object.fromEntries(tree.topics.map((id) => [id, say(`${id}, a topic`)])),
    points: each(tree.points, (id) => say(`${id}, **a point**`)),
    factors: each(tree.factors, (id) => ({ name: say(id), found: say(`${id}, found`) })),
    sources: each(tree.sources, (id) => say(`${id}, a source`)),
    choices: each(tree.choices, (id) => ({
      name: say(`${id}, the choice`),
      benefits: [say('benefit one'), say('benefit two')],
      drawbacks: [say('drawback 1'), say('drawback 2')],
    })),
  }
}

function questionText(id: string, say: (what: string) => string): QuestionText {
  return {
    label: say(`${id}, in short`),
    topic: say(`${id}, to talk about`),
    voices: voiced((role) => ({
      ask: say(`${id}, asked of the ${role}?`),
      explanation: say(`${id}, explained to the ${role}`),
      help: [say(`${id}, help 1 for the ${role}`), say(`${id}, help 2 for the ${role}`)],
    })),
  }
}

function voiced<T>(text: (role: (typeof roles)[number]) => T): Voiced<T> {
  const [employee, manager, counsellor] = roles
  return { employee: text(employee), manager: text(manager), counsellor: text(counsellor) }
}

/** What to do next, by each question that leads straight to this outcome. */
function nextSteps(tree: DecisionTree, outcome: string, say: (what: string) => string) {
  const leading = tree.questions.filter(({ branches }) =>
    Object.values(branches).some(({ to }) => to === outcome),
  )
  return Object.fromEntries(
    leading.map(({ id }) => [id, voiced((role) => [say(`after ${id}, to the ${role}`)])]),
  )
}
