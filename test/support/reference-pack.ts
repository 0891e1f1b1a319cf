import en from '../../public/packs/referentieboom/en.json' with { type: 'json' }
import nl from '../../public/packs/referentieboom/nl.json' with { type: 'json' }
import structure from '../../public/packs/referentieboom/pack.json' with { type: 'json' }
import type { Pack, PackFiles } from '#pack/pack.ts'
import { parsePack } from '#pack/parse.ts'

/** The reference pack's files, as shipped. */
export const referenceFiles: PackFiles = { structure, texts: { nl, en } }

/** The reference pack, parsed. */
export const referencePack: Pack = parsed(referenceFiles)

function parsed(files: PackFiles): Pack {
  const result = parsePack(files, 'a'.repeat(64))
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.pack
}
