import * as v from 'valibot'
import { parseSheet } from '#agreement/parse-sheet.ts'
import type { AgreementSheet } from '#agreement/sheet.ts'
import { cleanLabel, labelProblem } from '#history/label.ts'
import { isDay } from '#reminder/calendar.ts'
import { answers, roles } from '#tree/decision-tree.ts'
import { limits } from './limits.ts'

/** An id of the store's: a UUID. */
export const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/))
/** An id of a tree: kebab-case words. */
const kebab = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/))
/** A real day from 2020 to 2100 (I-12). */
export const day = v.pipe(v.string(), v.check(isDay))
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000_000))
/** Cleaned of what cannot be seen (I-08); one that holds a citizen service number is refused. */
export const label = v.pipe(
  v.string(),
  v.maxLength(1000),
  v.transform(cleanLabel),
  v.check((text) => labelProblem(text) === undefined),
)
const question = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.field))
export const perspective = v.picklist(roles)
export const atTable = v.pipe(
  v.array(v.picklist(roles)),
  v.check((present) => isSet(present)),
)
/** Read by the room whose it is: known fields only, texts cleaned. */
const sheet = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }): AgreementSheet => {
    const read = parseSheet(dataset.value)
    if (read !== undefined) return read
    addIssue({ message: 'not a sheet' })
    return NEVER
  }),
)

const ref = v.strictObject({
  id: kebab,
  version: v.pipe(v.string(), v.maxLength(40), v.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/)),
  /** SHA-256 in hexadecimal; empty where the device could not compute it. */
  hash: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)),
})

const run = v.strictObject({
  id: uuid,
  caseId: uuid,
  rev: count,
  seq: count,
  /** Since format 2. */
  finishedSeq: v.exactOptional(count),
  pack: ref,
  perspective,
  keeper: v.picklist(['employee', 'bedrijfsarts']),
  atTable,
  /** A question is answered once. */
  steps: v.pipe(
    v.array(v.strictObject({ question: kebab, answer: v.picklist(answers) })),
    v.maxLength(limits.steps),
    v.check((steps) => isSet(steps.map((step) => step.question))),
  ),
  startedOn: day,
  finishedOn: v.exactOptional(day),
  outcome: v.exactOptional(kebab),
})

const caseFields = {
  id: uuid,
  rev: count,
  seq: count,
  label,
  perspective,
  startedOn: day,
  closedOn: v.exactOptional(day),
  archived: v.exactOptional(v.literal(true)),
  firstSickDay: v.exactOptional(day),
  sheets: v.pipe(v.array(sheet), v.maxLength(limits.sheets)),
}

/** Who may keep answers has runs in the file; an employer's side has days, and no field for more. */
const kept = v.variant('keeper', [
  v.strictObject({
    ...caseFields,
    keeper: v.picklist(['employee', 'bedrijfsarts']),
    ownQuestions: v.exactOptional(v.pipe(v.array(question), v.maxLength(limits.questions))),
  }),
  v.strictObject({
    ...caseFields,
    keeper: v.literal('employer'),
    runDays: v.pipe(
      v.array(v.strictObject({ finishedOn: day, atTable })),
      v.maxLength(limits.runs),
    ),
  }),
])

const pack = v.strictObject({
  ref,
  files: v.strictObject({
    structure: v.record(v.string(), v.unknown()),
    texts: v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)), v.unknown()),
  }),
})

/** FORMATS 1 AND 2. Records as of format 1 (cases) and 2 (runs) of the store; no key more, none less. */
export const copySchema = v.strictObject({
  app: v.literal('thuiswerkwijzer'),
  kind: v.picklist(['complete-copy', 'for-bedrijfsarts']),
  format: v.picklist([1, 2]),
  madeOn: day,
  cases: v.array(
    v.pipe(
      kept,
      v.transform((one) => ({ format: 1 as const, ...one })),
    ),
  ),
  runs: v.array(
    v.pipe(
      run,
      v.transform((one) => ({ format: 2 as const, ...one })),
    ),
  ),
  packs: v.pipe(v.array(pack), v.maxLength(limits.packs)),
})

function isSet(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}
