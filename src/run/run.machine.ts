import { assign, enqueueActions, setup } from 'xstate'
import type { Answer, DecisionTree, QuestionId } from '#tree/decision-tree.ts'
import type { AnswerEvent } from './machine-of.ts'
import { keptSteps, replay } from './replay.ts'
import type { Walk } from './replay.ts'
import type { Step } from './step.ts'

export interface RunInput {
  readonly tree: DecisionTree
  /** Steps of a run that is taken up again; none for a new one. */
  readonly steps?: readonly Step[]
}

export interface RunContext {
  readonly tree: DecisionTree
  readonly walk: Walk
  /** Position looked at, from 0: a step of the route, or one past it (the open question, or the end). */
  readonly cursor: number
  /** Questions whose answer the last change dropped; what is asked anew is said. */
  readonly dropped: readonly QuestionId[]
}

export type RunEvent =
  | AnswerEvent
  | { readonly type: 'back' }
  | { readonly type: 'forward' }
  /** Looks at a position, from 0; beyond where the run stands it leads to where it stands. */
  | { readonly type: 'go'; readonly cursor: number }
  | { readonly type: 'revise'; readonly question: QuestionId }

/** Emitted when the answers change, and only then. */
export interface RunChanged {
  readonly type: 'run.changed'
  readonly steps: readonly Step[]
  readonly concluded: boolean
}

/**
 * Someone walking the tree: `asking` while the cursor is at a question, `concluded` at the end.
 * Back and forward move the cursor and remove nothing. The answers are the run; where it stands
 * is their replay. Starting again is a new actor.
 */
export const runMachine = setup({
  types: {
    context: {} satisfies object as RunContext,
    events: {} satisfies object as RunEvent,
    emitted: {} satisfies object as RunChanged,
    input: {} satisfies object as RunInput,
  },
  actions: {
    answer: enqueueActions(({ context, enqueue }, { answer }: { answer: Answer }) => {
      const next = answered(context, answer)
      enqueue.assign(next)
      if (next.walk !== context.walk) enqueue.emit(changed(next.walk))
    }),
    look: assign(({ context }, { cursor }: { cursor: number }) => ({
      cursor: Math.max(0, Math.min(cursor, context.walk.route.length)),
    })),
  },
  guards: { isAtEnd: ({ context }) => isAtEnd(context) },
}).createMachine({
  id: 'run',
  context: ({ input }) => begun(input),
  initial: 'asking',
  on: {
    back: { actions: { type: 'look', params: ({ context }) => ({ cursor: context.cursor - 1 }) } },
    forward: {
      actions: { type: 'look', params: ({ context }) => ({ cursor: context.cursor + 1 }) },
    },
    go: { actions: { type: 'look', params: ({ event }) => ({ cursor: event.cursor }) } },
    revise: {
      actions: {
        type: 'look',
        params: ({ context, event }) => ({ cursor: positionOf(context, event.question) }),
      },
    },
  },
  states: {
    asking: {
      always: { guard: 'isAtEnd', target: 'concluded' },
      on: {
        'answer.yes': { actions: { type: 'answer', params: { answer: 'yes' } } },
        'answer.no': { actions: { type: 'answer', params: { answer: 'no' } } },
        'answer.unsure': { actions: { type: 'answer', params: { answer: 'unsure' } } },
      },
    },
    concluded: { always: { guard: ({ context }) => !isAtEnd(context), target: 'asking' } },
  },
})

/** The question at the cursor; undefined at the end. */
export function questionAt({ walk, cursor }: RunContext): QuestionId | undefined {
  const answeredThere = walk.route[cursor]?.question
  return answeredThere ?? (walk.at.kind === 'question' ? walk.at.id : undefined)
}

function begun({ tree, steps = [] }: RunInput): RunContext {
  const walk = replay(tree, steps)
  return { tree, walk, cursor: walk.route.length, dropped: [] }
}

/** The marked answer moves on; another one replays, and what comes next is the first open question, or the end. */
function answered(context: RunContext, answer: Answer): Omit<RunContext, 'tree'> {
  const { tree, walk, cursor } = context
  const question = questionAt(context)
  if (question === undefined) return context
  if (walk.route[cursor]?.answer === answer) return { walk, cursor: cursor + 1, dropped: [] }
  const next = replay(tree, [...keptSteps(walk), { question, answer }])
  return {
    walk: { ...next, dropped: [] },
    cursor: next.route.length,
    dropped: next.dropped.map((step) => step.question),
  }
}

function changed(walk: Walk): RunChanged {
  return { type: 'run.changed', steps: keptSteps(walk), concluded: walk.at.kind === 'outcome' }
}

function isAtEnd({ walk, cursor }: RunContext): boolean {
  return walk.at.kind === 'outcome' && cursor === walk.route.length
}

function positionOf({ walk, cursor }: RunContext, question: QuestionId): number {
  const position = walk.route.findIndex((step) => step.question === question)
  return position === -1 ? cursor : position
}
