import type { History, RunDraft } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'

/** A history in memory that already holds these runs, begun in the order given. */
export async function memoryHistory(...drafts: readonly RunDraft[]): Promise<History> {
  const history = historyInMemory()
  const wish = { keeper: 'employee', perspective: 'employee', startedOn: '2026-10-01' } as const
  if (drafts[0]) await history.currentCase({ ...wish, id: drafts[0].caseId })
  for (const draft of drafts) await history.save(draft)
  return history
}
