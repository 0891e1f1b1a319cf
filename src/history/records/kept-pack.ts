import type { PackFiles, PackRef } from '#pack/pack.ts'
import { isObject, isText } from './guards.ts'
import { parseRef } from './parse-record.ts'

/** A pack as kept: its files unparsed, so that an old run is read as it would have been then. */
export interface KeptPack {
  readonly key: string
  readonly files: PackFiles
}

/** One key per text of a pack: `id@version#hash`. */
export function packKeyOf(ref: PackRef): string {
  return `${ref.id}@${ref.version}#${ref.hash}`
}

/** The key of the pack that a stored run needs, even of one that is sealed or too damaged to show. */
export function packKeyIn(run: unknown): string | undefined {
  if (!isObject(run)) return undefined
  if (isText(run['packKey'])) return run['packKey']
  const ref = parseRef(run['pack'])
  return ref && packKeyOf(ref)
}

/** The files in a stored value, or undefined where it is missing or damaged. */
export function filesIn(stored: unknown): PackFiles | undefined {
  const files = isObject(stored) ? stored['files'] : undefined
  if (!isObject(files) || !isObject(files['structure']) || !isObject(files['texts']))
    return undefined
  return { structure: files['structure'], texts: files['texts'] }
}
