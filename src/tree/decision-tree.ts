/**
 * The decision tree, without a word of language: ids and what leads where.
 * Its grammar is small on purpose: an answer leads to a node, nothing more. An answer may raise
 * a concern (to arrange first) or a topic (to talk about). Every `unsure` raises the topic whose
 * id is the question's id. The tree is acyclic; `check.ts` proves it.
 */

/** The answers to every question, in the order in which they are shown. */
export const answers = ['yes', 'no', 'unsure'] as const
export type Answer = (typeof answers)[number]

/** The three people around a re-integration, in the order in which points are listed. */
export const roles = ['employee', 'manager', 'counsellor'] as const
export type Role = (typeof roles)[number]

/** Ids are kebab-case words; no two things in a tree bear the same id, save those said below. */
export type QuestionId = string
export type OutcomeId = string
/** A question's or an outcome's id: where an answer leads. */
export type NodeId = string
/** A concern may bear the id of the question that raises it. */
export type ConcernId = string
/** A topic's id: a question's id (raised by `unsure`) or one of `DecisionTree.topics`. */
export type TopicId = string
export type PointId = string
export type FactorId = string
export type SourceId = string

/** Where one answer leads, and what it raises on the way. */
export interface Branch {
  readonly to: NodeId
  readonly concern?: ConcernId
  readonly topic?: TopicId
}

/** What a question stands on: factors of the evidence, and sources cited straight. */
export interface Basis {
  readonly factors: readonly FactorId[]
  readonly sources: readonly SourceId[]
}

/** Asked before the tree. Only `yes` meets it. */
export interface Prerequisite extends Basis {
  readonly id: QuestionId
  /** Attention points that come first while this is not met. */
  readonly points: readonly PointId[]
  /** Whether the employee's and the manager's answer may be compared. */
  readonly compared: boolean
}

export interface Question extends Basis {
  readonly id: QuestionId
  readonly branches: Readonly<Record<Answer, Branch>>
  readonly compared: boolean
}

export interface Outcome {
  readonly id: OutcomeId
  /** Advises a start at home, wholly or partly: concerns are then "arrange first", else topics. */
  readonly leadsHome: boolean
  /** Shows the warning that "not home" is not "ready for the office". */
  readonly warning: boolean
  /**
   * Advises no direction, only a talk: names the deskundigenoordeel and the second opinion, and
   * shows what to do next instead of attention points.
   */
  readonly namesSecondOpinion: boolean
}

export interface Concern {
  readonly id: ConcernId
  /** Attention points that come first when this concern is raised. */
  readonly points: readonly PointId[]
}

export interface AttentionPoint {
  readonly id: PointId
  readonly role: Role
  readonly sources: readonly SourceId[]
  /** Id of a footnote in the texts. */
  readonly footnote?: string
}

/** How often to look again; `days` and `months` are calendar days and months. */
export interface Rhythm {
  readonly id: 'together' | 'with-counsellor'
  readonly every: { readonly days: number } | { readonly months: number }
  readonly sources: readonly SourceId[]
}

/** One factor of the evidence (guideline, section 4). */
export interface Factor {
  readonly id: FactorId
  /** `for` a start at home; `arrange`: against it, or for arranging something first. */
  readonly direction: 'for' | 'arrange' | 'mixed'
  readonly strength: 'weak' | 'moderate' | 'strong'
  readonly sources: readonly SourceId[]
}

/** A document. `doi` without resolver; `url` only where the pack's maker gives one. */
export interface Source {
  readonly id: SourceId
  readonly doi?: string
  readonly url?: string
}

/** Benefits and drawbacks of one way to start, shown side by side in the tree's order. */
export interface Choice {
  readonly id: string
  readonly sources: readonly SourceId[]
}

export interface DecisionTree {
  readonly prerequisites: {
    /** All are asked, one by one, in this order. */
    readonly ask: readonly Prerequisite[]
    /** The first node of the tree, when every prerequisite is `yes`. */
    readonly met: NodeId
    /** The outcome when one or more is not `yes`. */
    readonly otherwise: OutcomeId
  }
  readonly questions: readonly Question[]
  readonly outcomes: readonly Outcome[]
  readonly concerns: readonly Concern[]
  /** Topics besides those that `unsure` raises. */
  readonly topics: readonly TopicId[]
  readonly points: readonly AttentionPoint[]
  readonly rhythms: readonly Rhythm[]
  readonly factors: readonly Factor[]
  readonly sources: readonly Source[]
  readonly choices: readonly Choice[]
}
