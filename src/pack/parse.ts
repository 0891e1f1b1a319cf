import * as v from 'valibot'
import { flawsOf } from '#tree/check.ts'
import type { DraftTree } from '#tree/check-flaw.ts'
import type { DecisionTree, Question } from '#tree/decision-tree.ts'
import { unequalChoices } from './choices.ts'
import { issueOf } from './finding.ts'
import type { Finding } from './finding.ts'
import type { Issue } from './issue.ts'
import type { Language, Pack, PackFiles, Texts } from './pack.ts'
import { gapsOf, shorterLists } from './parity.ts'
import { plainCopy } from './plain.ts'
import { read } from './read.ts'
import { structureSchema, textsSchema } from './schema.ts'
import type { Structure } from './schema.ts'

export type Parsed =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * A pack from files of which nothing is known, or everything that is wrong with them. Pure; never
 * throws. The pack is rebuilt, shares nothing with the files and is frozen through and through.
 * A language that is not among `files.texts` was not asked for and is not missed. One whose file
 * was looked for and not found is there as `undefined`, and is an issue.
 */
export function parsePack(files: PackFiles, hash = ''): Parsed {
  const { value: copy, findings: strange } = plainCopy(files)
  const raw = v.parse(parts, copy)
  const structure = read(structureSchema, raw.structure, ['structure'])
  const languages = Object.entries(raw.texts).map(textsOf)
  const texts = new Map(languages.flatMap(({ entry }) => (entry ? [entry] : [])))
  const findings = [
    ...strange,
    ...structure.findings,
    ...(structure.value ? senseOf(structure.value, raw.texts) : []),
    ...languages.flatMap((language) => language.findings),
    ...[...texts].flatMap(([language, text]) => unequalChoices(language, text)),
    ...shorterLists(texts),
  ]
  const tree = structure.value && wholeTree(structure.value.tree)
  if (!structure.value || !tree || findings.length > 0) {
    return { ok: false, issues: frozen(findings.map((finding) => issueOf(finding, files))) }
  }
  const { id, version, publishedOn, moreInformation } = structure.value
  const pack: Pack = {
    ref: { id, version, hash },
    publishedOn,
    ...(moreInformation === undefined ? {} : { moreInformation }),
    tree,
    texts: Object.fromEntries(texts),
  }
  return { ok: true, pack: frozen(pack) }
}

const parts = v.fallback(
  v.object({
    structure: v.optional(v.unknown()),
    texts: v.fallback(v.record(v.string(), v.unknown()), {}),
  }),
  { structure: undefined, texts: {} },
)

function textsOf([language, raw]: [Language, unknown]): {
  readonly entry?: [Language, Texts]
  readonly findings: readonly Finding[]
} {
  const path = ['texts', language]
  if (raw === undefined) return { findings: [{ path, what: 'missing-text', detail: language }] }
  const { value, findings } = read(textsSchema, raw, path)
  return value ? { entry: [language, value], findings } : { findings }
}

/** What does not fit together: in the tree, between languages and files, between ids and texts. */
function senseOf(
  { tree, languages }: Structure,
  texts: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  const written = Object.keys(texts)
  const twice = languages.flatMap((language, i): Finding[] =>
    languages.indexOf(language) === i
      ? []
      : [{ path: ['structure', 'languages', i], what: 'used-twice', detail: language }],
  )
  const unlisted = written
    .filter((language) => !languages.includes(language))
    .map((language): Finding => ({
      path: ['texts', language],
      what: 'extra-text',
      detail: language,
    }))
  const none: Finding = { path: ['structure', 'languages'], what: 'missing-text', detail: '' }
  return [
    ...flawsOf(tree).map(({ path, ...flaw }) => ({
      ...flaw,
      path: ['structure', 'tree', ...path],
    })),
    ...twice,
    ...unlisted,
    ...(written.length === 0 ? [none] : []),
    ...written.flatMap((language) => gapsOf(tree, texts[language], ['texts', language])),
  ]
}

/** The tree when no branch is missing. */
function wholeTree({ questions, ...rest }: DraftTree): DecisionTree | undefined {
  const whole = questions.flatMap(({ branches, ...question }): Question[] => {
    const { yes, no, unsure } = branches
    return yes && no && unsure ? [{ ...question, branches: { yes, no, unsure } }] : []
  })
  return whole.length === questions.length ? { ...rest, questions: whole } : undefined
}

/** Freezes a value and all it holds; a pack is shallow, so recursion is safe. */
function frozen<const T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}
