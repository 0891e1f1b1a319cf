import type { QuestionId, Role } from '#tree/decision-tree.ts'
import type { Pack } from './pack.ts'

/**
 * Whether a question means the same in two versions of a pack, so that an answer to it still holds.
 * A patch changes words only; else the question counts as the same where one language asks it unchanged.
 */
export function asksTheSame(one: Pack, other: Pack, voice: Role): (id: QuestionId) => boolean {
  const isPatch = meaningOf(one) === meaningOf(other)
  return (id) =>
    isPatch ||
    Object.entries(one.texts).some(([language, { questions }]) => {
      const asked = questions[id]?.voices[voice].ask
      return (
        asked !== undefined && asked === other.texts[language]?.questions[id]?.voices[voice].ask
      )
    })
}

/** The pack and its version without the patch. */
function meaningOf({ ref: { id, version } }: Pack): string {
  return `${id} ${version.replace(/\.\d+$/, '')}`
}
