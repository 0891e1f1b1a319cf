import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { notThere, useRead } from '#app/state/use-read.ts'
import type { Reading } from '#app/state/use-read.ts'

it('asks anew for all that a page shows where one of it failed: what was there may have changed since', async () => {
  const questions = vi
    .fn<() => Promise<string>>()
    .mockResolvedValueOnce('as first read')
    .mockResolvedValue('as kept now')
  const packs = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('closed'))
    .mockResolvedValue('a pack')
  const { result } = renderHook(() => [useRead(questions), useRead(packs)] as const)
  await waitFor(() => expect(result.current.map(kindOf)).toEqual(['there', 'failed']))
  act(() => notThere(...result.current).onRetry?.())
  await waitFor(() => expect(result.current.map(valueOf)).toEqual(['as kept now', 'a pack']))
  expect(notThere(...result.current)).toEqual({})
})

function kindOf({ kind }: Reading<string>): string {
  return kind
}

function valueOf(read: Reading<string>): string | undefined {
  return read.kind === 'there' ? read.value : undefined
}
