/** Each kind of thing that can be wrong with a pack; the words stand in i18n (`pack.issue.*`). */
export const faults = [
  'unknown-pack',
  'unreachable-file',
  'broken-json',
  'shape',
  'id',
  'dangling',
  'unreachable',
  'dead-end',
  'cycle',
  'used-twice',
  'missing-text',
  'extra-text',
  'without-source',
  'without-warning',
  'unequal-choices',
] as const
export type Fault = (typeof faults)[number]

/** What is wrong in a pack, and where. */
export interface Issue {
  /** File and path inside it: `pack.json: tree.questions.talk.no.to`, `nl.json: points.e-energy`. */
  readonly where: string
  readonly what: Fault
  /** The id or value that is wrong, or a schema's own message; may be empty. */
  readonly detail: string
}
