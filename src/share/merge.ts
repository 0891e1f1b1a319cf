import { equal } from './equal.ts'

/** As much of a record as merging looks at; its numbers are a device's own and say nothing about content. */
export interface Mergeable {
  readonly id: string
  readonly rev: number
  readonly seq?: number
  readonly finishedSeq?: number
}

/** What a file would bring to what is here. */
export interface Merge<T extends Mergeable> {
  readonly new: readonly T[]
  /** Here already, word for word. */
  readonly present: readonly T[]
  readonly differs: readonly Difference<T>[]
}

/** The same record, kept differently here and in the file. */
export interface Difference<T extends Mergeable> {
  readonly here: T
  readonly file: T
  /** The one that went further; where both went equally far one of them, the same on each device. */
  readonly further: 'here' | 'file'
  /** Whether one truly went further: if not, only a person can say which to keep. */
  readonly clear: boolean
}

/** What to do where they differ: keep what is here, take the file's, or of each the one that went further. */
export type Choice = 'here' | 'file' | 'further'

/**
 * Compares by id. `progress` says how far a record has come, as a text that sorts. Chosen by
 * `further`, the same files end in the same records in whatever order they are taken in.
 */
export function mergeOf<T extends Mergeable>(
  here: readonly T[],
  file: readonly T[],
  progress: (record: T) => string,
): Merge<T> {
  const kept = new Map(here.map((record) => [record.id, record]))
  const met = file.map((record) => ({ record, own: kept.get(record.id) }))
  return {
    new: met.flatMap(({ record, own }) => (own === undefined ? [record] : [])),
    present: met.flatMap(({ record, own }) => (own && isSame(own, record) ? [own] : [])),
    differs: met.flatMap(({ record, own }) =>
      own && !isSame(own, record) ? [differenceOf(own, record, progress)] : [],
    ),
  }
}

/** What to do with each record that differs, by its id; one that is not named is chosen by `otherwise`. */
export interface Choices {
  readonly otherwise: Choice
  readonly byId?: ReadonlyMap<string, Choice>
}

/** The records to write: those that are new, and of those that differ the file's where it is chosen. */
export function recordsToWrite<T extends Mergeable>(
  merge: Merge<T>,
  { otherwise, byId }: Choices,
): readonly T[] {
  const taken = merge.differs.filter(({ file, further }) => {
    const choice = byId?.get(file.id) ?? otherwise
    return choice === 'file' || (choice === 'further' && further === 'file')
  })
  return [...merge.new, ...taken.map(({ file }) => file)]
}

/** Equal for values that say the same, whatever the order of their keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inside: unknown) =>
    typeof inside === 'object' && inside !== null && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  )
}

function differenceOf<T extends Mergeable>(
  here: T,
  file: T,
  progress: (record: T) => string,
): Difference<T> {
  const [mine, theirs] = [progress(here), progress(file)]
  const clear = mine !== theirs
  const isFile = clear ? mine < theirs : contentOf(here) < contentOf(file)
  return { here, file, further: isFile ? 'file' : 'here', clear }
}

function isSame<T extends Mergeable>(one: T, other: T): boolean {
  return equal(withoutPlace(one), withoutPlace(other))
}

function contentOf(one: Mergeable): string {
  return canonical(withoutPlace(one))
}

function withoutPlace({
  rev: _rev,
  seq: _seq,
  finishedSeq: _finished,
  ...content
}: Mergeable): object {
  return content
}
