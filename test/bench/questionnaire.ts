import { answers } from '#tree/decision-tree.ts'
import type { Answer } from '#tree/decision-tree.ts'
import { referencePack } from '../support/reference-pack.ts'

/** One question of the reference tree in Dutch, in the employee's words. */
export interface Asked {
  readonly id: string
  readonly ask: string
  readonly explanation: string
  readonly help: readonly string[]
  /** The node that each answer leads to; behind the gate this holds when all prerequisites are `yes`. */
  readonly to: Readonly<Record<Answer, string>>
  /** A prerequisite that is not `yes` shuts the gate: whatever follows, the end is `otherwise`. */
  readonly isPrerequisite: boolean
}

export interface Ending {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** All that the four variants ask and say. */
export interface Questionnaire {
  readonly asked: readonly Asked[]
  readonly endings: readonly Ending[]
  readonly otherwise: string
}

export const answerWords: Readonly<Record<Answer, string>> = {
  yes: 'Ja',
  no: 'Nee',
  unsure: 'Weet ik niet',
}

/** The questionnaire of the reference pack: the same questions and the same ways for every variant. */
export function questionnaire(): Questionnaire {
  const { tree, texts } = referencePack
  const { nl } = texts
  if (nl === undefined) throw new Error('The reference pack speaks no Dutch')
  const { ask, met, otherwise } = tree.prerequisites
  const said = (id: string) => {
    const text = nl.questions[id]?.voices.employee
    if (text === undefined) throw new Error(`No words for ${id}`)
    return text
  }
  return {
    otherwise,
    asked: [
      ...ask.map(({ id }, index): Asked => {
        const next = ask[index + 1]?.id ?? met
        const to = { yes: next, no: next, unsure: next }
        return { id, ...said(id), to, isPrerequisite: true }
      }),
      ...tree.questions.map(({ id, branches }): Asked => ({
        id,
        ...said(id),
        to: { yes: branches.yes.to, no: branches.no.to, unsure: branches.unsure.to },
        isPrerequisite: false,
      })),
    ],
    endings: tree.outcomes.map(({ id }) => ({
      id,
      title: nl.outcomes[id]?.title ?? id,
      text: nl.outcomes[id]?.voices.employee ?? '',
    })),
  }
}

/** Which answers to which questions lead to this node. */
export function waysTo({ asked }: Questionnaire, id: string): readonly [string, Answer][] {
  return asked.flatMap((one) =>
    answers
      .filter((answer) => one.to[answer] === id)
      .map((answer): [string, Answer] => [one.id, answer]),
  )
}
