import type { Step } from '#run/step.ts'
import type {
  AttentionPoint,
  ConcernId,
  Outcome,
  QuestionId,
  Role,
  TopicId,
} from '#tree/decision-tree.ts'

/** What follows from a concluded run. It advises; it binds nobody and scores nothing. */
export interface Advice {
  readonly outcome: Outcome
  /** The answers that decided it, in the order in which they were given. */
  readonly deciding: readonly Step[]
  /** Prerequisites that are not `yes`, with the answer given. */
  readonly unmet: readonly Step[]
  /** Concerns to arrange first; empty unless the outcome leads home. */
  readonly arrange: readonly ConcernId[]
  /** What to talk about, in the order in which it was raised. */
  readonly talkAbout: readonly TalkingPoint[]
  /** All attention points: own role first, and within a role those with a reason first. */
  readonly points: readonly PointsOfRole[]
  /** The live path, first question first. */
  readonly route: readonly Step[]
}

/** Something to talk about: a question answered `unsure`, a topic, or a concern of an outcome that does not lead home. */
export type TalkingPoint =
  | { readonly kind: 'question'; readonly id: QuestionId }
  | { readonly kind: 'topic'; readonly id: TopicId }
  | { readonly kind: 'concern'; readonly id: ConcernId }

export interface PointsOfRole {
  readonly role: Role
  readonly points: readonly OrderedPoint[]
}

export interface OrderedPoint {
  readonly point: AttentionPoint
  /** Why it stands first; empty where it stands in the tree's own order. */
  readonly because: readonly Because[]
}

export type Because =
  | { readonly kind: 'concern'; readonly id: ConcernId }
  | { readonly kind: 'prerequisite'; readonly id: QuestionId }
