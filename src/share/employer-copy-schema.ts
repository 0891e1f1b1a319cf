import * as v from 'valibot'
import { parseSheet } from '#agreement/parse-sheet.ts'
import type { AgreementSheet } from '#agreement/sheet.ts'
import { equal } from './equal.ts'
import { atTable, day, label, perspective, uuid } from './copy-schema.ts'
import { caseWritten } from './employer-copy.ts'
import { limits } from './limits.ts'

/** A sheet and not a word more: what its room would leave unread is refused here. */
const sheet = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }): AgreementSheet => {
    const read = parseSheet(dataset.value)
    if (read !== undefined && equal(read, dataset.value)) return read
    addIssue({ message: 'not a sheet and nothing else' })
    return NEVER
  }),
)

/** FORMAT 1 of an employer's cases: a key more, of an answer say, and the whole file is refused. */
export const employerCopySchema = v.strictObject({
  app: v.literal('thuiswerkwijzer'),
  kind: v.literal('employer-cases'),
  format: v.literal(1),
  madeOn: day,
  cases: v.pipe(
    v.array(
      v.strictObject({
        id: uuid,
        label,
        perspective,
        startedOn: day,
        closedOn: v.exactOptional(day),
        archived: v.exactOptional(v.literal(true)),
        firstSickDay: v.exactOptional(day),
        runDays: v.pipe(
          v.array(v.strictObject({ finishedOn: day, atTable })),
          v.maxLength(limits.runs),
        ),
        sheets: v.pipe(v.array(sheet), v.maxLength(limits.sheets)),
      }),
    ),
    v.transform((cases) => cases.map(caseWritten)),
  ),
})
