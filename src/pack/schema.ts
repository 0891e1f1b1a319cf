import * as v from 'valibot'
import { roles } from '#tree/decision-tree.ts'
import { address, byId, day, doi, exact, factorId, id, language, some } from './shapes.ts'
import { sourceId, text, textList, version } from './shapes.ts'

const sources = v.array(sourceId)
const basis = { factors: v.array(factorId), sources }

const branch = exact({
  to: id,
  concern: v.exactOptional(id),
  topic: v.exactOptional(id),
})

/** A branch may be absent here: that is a dead end, to be said by the check of sense. */
const branches = exact({
  yes: v.exactOptional(branch),
  no: v.exactOptional(branch),
  unsure: v.exactOptional(branch),
})

const count = v.pipe(v.number(), v.integer(), v.minValue(1))

const tree = exact({
  prerequisites: exact({
    ask: some(exact({ id, points: some(id), compared: v.boolean(), ...basis })),
    met: id,
    otherwise: id,
  }),
  questions: some(exact({ id, branches, compared: v.boolean(), ...basis })),
  outcomes: some(
    exact({
      id,
      leadsHome: v.boolean(),
      warning: v.boolean(),
      namesSecondOpinion: v.boolean(),
    }),
  ),
  concerns: v.array(exact({ id, points: some(id) })),
  topics: v.array(id),
  points: some(exact({ id, role: v.picklist(roles), sources, footnote: v.exactOptional(id) })),
  rhythms: v.array(
    exact({
      id: v.picklist(['together', 'with-counsellor']),
      every: v.union([exact({ days: count }), exact({ months: count })], 'neither days nor months'),
      sources,
    }),
  ),
  factors: v.array(
    exact({
      id: factorId,
      direction: v.picklist(['for', 'arrange', 'mixed']),
      strength: v.picklist(['weak', 'moderate', 'strong']),
      sources,
    }),
  ),
  sources: some(exact({ id: sourceId, doi: v.exactOptional(doi), url: v.exactOptional(address) })),
  choices: v.array(exact({ id, sources })),
})

/** The shape of `pack.json`; whether it makes sense is for `#tree/check.ts`. */
export const structureSchema = exact({
  format: v.literal(1),
  id,
  version,
  publishedOn: day,
  languages: some(language),
  moreInformation: v.exactOptional(address),
  tree,
})
export type Structure = v.InferOutput<typeof structureSchema>

/** One wording per perspective. */
function voiced<const Value extends v.GenericSchema>(value: Value) {
  return exact({ employee: value, manager: value, counsellor: value })
}

const questionText = exact({
  label: text,
  topic: text,
  voices: voiced(exact({ ask: text, explanation: text, help: textList })),
  whatHelps: v.exactOptional(textList),
})

/** The shape of `nl.json` and its like; whether each id has its text is for `parity.ts`. */
export const textsSchema = exact({
  name: text,
  statement: textList,
  notBinding: text,
  warning: text,
  secondOpinion: text,
  evidence: text,
  rhythms: exact({ together: text, 'with-counsellor': text }),
  footnotes: byId(id, text),
  questions: byId(id, questionText),
  outcomes: byId(
    id,
    exact({
      title: text,
      voices: voiced(text),
      next: v.exactOptional(byId(id, voiced(textList))),
    }),
  ),
  concerns: byId(id, exact({ title: text, why: text, agreement: text })),
  topics: byId(id, text),
  points: byId(id, text),
  factors: byId(factorId, exact({ name: text, found: text })),
  sources: byId(sourceId, text),
  choices: byId(id, exact({ name: text, benefits: textList, drawbacks: textList })),
})

/** The shape of `packs/index.json`, the list of packs that this app carries. */
export const indexSchema = exact({ default: id, packs: some(id) })
