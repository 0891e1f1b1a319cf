import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useRestoring } from '#app/recovery/use-restoring.ts'
import type { Care } from '#history/care.ts'
import { HistoryError } from '#history/history.ts'
import type { SnapshotInfo } from '#history/snapshots/snapshot.ts'

const copy = { number: 1, ids: ['a'] } as unknown as SnapshotInfo

it('shows what was done only once the lists are read again, so that no press is passed over', async () => {
  let read = (): void => undefined
  const onChanged = () => new Promise<void>((resolve) => (read = resolve))
  const { care, hook } = restoring(onChanged)
  await act(async () => hook.current.restore(1))
  expect(hook.current).toMatchObject({ isBusy: true, restored: undefined })
  await act(async () => read())
  expect(hook.current).toMatchObject({ isBusy: false, restored: {} })
  await act(async () => hook.current.undo())
  expect(hook.current).toMatchObject({ isBusy: true, restored: {}, said: undefined })
  await act(async () => read())
  expect(hook.current).toMatchObject({ isBusy: false, restored: undefined, said: 'undone' })
  await act(async () => hook.current.restore(1))
  expect(care.restore).toHaveBeenCalledTimes(2)
})

it('a copy that was put back was put back, also where the lists cannot be read', async () => {
  const { care, hook } = restoring(() => Promise.reject(new Error('no')))
  care.snapshots.mockRejectedValueOnce(new Error('no'))
  await act(async () => hook.current.restore(1))
  expect(hook.current).toMatchObject({ isBusy: false, restored: {}, said: undefined })
  expect(hook.current.copies).toEqual([copy])
})

it('says so where it could not be put back, and offers it again', async () => {
  const { care, hook } = restoring(async () => undefined)
  care.restore.mockRejectedValueOnce(new Error('no'))
  await act(async () => hook.current.restore(1))
  expect(hook.current).toMatchObject({ isBusy: false, restored: undefined, said: 'failed' })
  await act(async () => hook.current.restore(1))
  expect(hook.current).toMatchObject({ isBusy: false, restored: {}, said: undefined })
})

it('says that the disk is full, which no second try mends', async () => {
  const { care, hook } = restoring(async () => undefined)
  care.restore.mockRejectedValueOnce(new HistoryError('full'))
  await act(async () => hook.current.restore(1))
  expect(hook.current).toMatchObject({ isBusy: false, restored: undefined, said: 'full' })
})

function restoring(onChanged: () => Promise<void>) {
  const care = {
    restore: vi.fn(async () => undefined),
    undoRestore: vi.fn(async () => undefined),
    erasedCases: async () => new Set(),
    snapshots: vi.fn(async () => [copy]),
    figures: vi.fn(async () => undefined),
  }
  const { result: hook } = renderHook(() =>
    useRestoring(care as unknown as Care, [copy], onChanged),
  )
  return { care, hook }
}
