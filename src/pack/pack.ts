import type {
  ConcernId,
  DecisionTree,
  FactorId,
  OutcomeId,
  PointId,
  QuestionId,
  Rhythm,
  Role,
  SourceId,
  TopicId,
} from '#tree/decision-tree.ts'

/** A BCP 47 tag of a language that a pack may be written in, such as `nl` or `en`. */
export type Language = string

/** Which pack, exactly: enough to know an old run's pack again. */
export interface PackRef {
  readonly id: string
  /** Semantic version, `1.0.0`. */
  readonly version: string
  /** SHA-256 over structure and texts, 64 hex digits; empty where the browser cannot compute it. */
  readonly hash: string
}

/** A guideline as data: one structure, and its prose once per language. */
export interface Pack {
  readonly ref: PackRef
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string
  /** Address of more information, where the pack's maker gives one. */
  readonly moreInformation?: string
  readonly tree: DecisionTree
  readonly texts: Readonly<Record<Language, Texts>>
}

/** A pack's files as they came, before anything is known of them. */
export interface PackFiles {
  readonly structure: unknown
  readonly texts: Readonly<Record<Language, unknown>>
}

/** Prose by id. `**…**` marks what must stand out; no other markup exists. */
export interface Texts {
  /** What the pack is called. */
  readonly name: string
  /** Whose tree this is, a paragraph an item. */
  readonly statement: readonly string[]
  /** The words that must stand out are marked. */
  readonly notBinding: string
  /** "Not home" is not "ready for the office"; shown in bold. */
  readonly warning: string
  /** Names the deskundigenoordeel and the second opinion. */
  readonly secondOpinion: string
  /** How strong the evidence is, as a whole. */
  readonly evidence: string
  readonly rhythms: Readonly<Record<Rhythm['id'], string>>
  readonly footnotes: Readonly<Record<string, string>>
  /** Prerequisites and questions. */
  readonly questions: Readonly<Record<QuestionId, QuestionText>>
  readonly outcomes: Readonly<Record<OutcomeId, OutcomeText>>
  readonly concerns: Readonly<Record<ConcernId, ConcernText>>
  /** The tree's own topics; those of `unsure` stand with their question. */
  readonly topics: Readonly<Record<TopicId, string>>
  readonly points: Readonly<Record<PointId, string>>
  readonly factors: Readonly<Record<FactorId, FactorText>>
  readonly sources: Readonly<Record<SourceId, string>>
  readonly choices: Readonly<Record<string, ChoiceText>>
}

/** One wording per perspective. */
export type Voiced<T> = Readonly<Record<Role, T>>

export interface QuestionText {
  /** A few words, for lists. */
  readonly label: string
  /** What to talk about when the answer is `unsure`. */
  readonly topic: string
  readonly voices: Voiced<Voice>
  /** What helps to meet it; prerequisites only. */
  readonly whatHelps?: readonly string[]
}

export interface Voice {
  /** The question itself, one sentence. */
  readonly ask: string
  /** Why it is asked, one or two sentences. */
  readonly explanation: string
  /** Behind "help me decide": a short checklist; it never decides by itself. */
  readonly help: readonly string[]
}

export interface OutcomeText {
  readonly title: string
  /** Two to four sentences. */
  readonly voices: Voiced<string>
  /** Where no direction is advised: what to do now, by the question that led there. */
  readonly next?: Readonly<Record<QuestionId, Voiced<readonly string[]>>>
}

export interface ConcernText {
  /** A few words: what to arrange. */
  readonly title: string
  /** Why it matters, one or two sentences. */
  readonly why: string
  /** A suggested agreement, ready to be taken over. */
  readonly agreement: string
}

export interface FactorText {
  readonly name: string
  /** What was found, and how sure that is. */
  readonly found: string
}

export interface ChoiceText {
  readonly name: string
  readonly benefits: readonly string[]
  readonly drawbacks: readonly string[]
}
