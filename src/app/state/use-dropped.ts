import type { Texts } from '#pack/pack.ts'
import type { RunContext } from '#run/run.machine.ts'
import { useStore } from '#app/base/store.ts'
import type { Session } from './session.ts'

/** Short names of the questions whose answers the last change dropped; none until storage has dropped them. */
export function useDropped(
  { kept, progress }: Session,
  { dropped }: RunContext,
  texts: Texts,
): readonly string[] {
  const { saving } = useStore(progress)
  if (kept && saving !== 'saved') return []
  return dropped.map((id) => texts.questions[id]?.label ?? id)
}
