import { afterEach, describe, expect, it, vi } from 'vitest'
import { mayHaveKept, readCanary, writeCanary } from '#history/loss/canary-storage.ts'

const aCanary = { format: 1, dbId: 'one', finished: 0, erasedRuns: 7, erasedCases: 3 } as const

afterEach(() => vi.unstubAllGlobals())

describe('what stands outside the database', () => {
  it.each([
    [{ runs: 0, cases: 0 }, false],
    [{ runs: 1, cases: 0 }, true],
    [{ runs: 0, cases: 12 }, true],
    [{ runs: 10, cases: 4 }, true],
  ])('%o: something may be kept: %s, as it says when read whole', (counts, expected) => {
    stub(new Map())
    writeCanary({ ...aCanary, ...counts })
    expect(readCanary()).toMatchObject(counts)
    expect(mayHaveKept()).toBe(expected)
  })

  it('says that nothing is kept where nothing was ever written, or it may not be read', () => {
    stub(new Map())
    expect(mayHaveKept()).toBe(false)
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
    expect(mayHaveKept()).toBe(false)
  })
})

function stub(kept: Map<string, string>): void {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
}
