import { expect, it, vi } from 'vitest'
import { savingIn } from '#app/state/session-saving.ts'
import type { Unplaced } from '#app/state/session-saving.ts'
import type { Progress } from '#app/state/session-types.ts'
import { storeOf } from '#app/base/store.ts'
import { historyInMemory } from '#history/in-memory.ts'
import type { People } from '#run/people.ts'
import { referenceFiles, referencePack } from '../../support/reference-pack.ts'

it('says that all is saved once the last answer is, and not before', async () => {
  const saved: (() => void)[] = []
  const history = {
    ...historyInMemory(),
    save: vi.fn(
      (draft) => new Promise((resolve) => saved.push(() => resolve({ ...draft, rev: 1, seq: 1 }))),
    ),
  }
  const progress = storeOf<Progress>({ saving: 'none' })
  const people: People = { perspective: 'employee', keeper: 'employee', atTable: ['employee'] }
  const input = { id: 'run', people, keep: true, startedOn: '2026-12-01', pack: referencePack }
  const { save, settled } = savingIn(history as never, progress, {
    ...input,
    files: referenceFiles,
  })
  const draft: Unplaced = {
    format: 2,
    id: 'run',
    pack: referencePack.ref,
    ...people,
    keeper: 'employee',
    steps: [],
    startedOn: '2026-12-01',
  }
  save(draft)
  save(draft)
  await vi.waitFor(() => expect(saved).toHaveLength(1))
  saved[0]?.()
  await vi.waitFor(() => expect(saved).toHaveLength(2))
  expect(progress.get().saving).toBe('saving')
  saved[1]?.()
  await settled()
  expect(progress.get().saving).toBe('saved')
})
