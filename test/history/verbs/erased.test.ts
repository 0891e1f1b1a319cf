import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { unlock } from '#lock/unlock.ts'
import { aLock, aPhrase, deriveHere } from '../../lock/small.ts'
import { freshStorage } from '../fresh-storage.ts'
import { openedHere } from '../a-draft.ts'
import { aKeeperOfWords, type Deed, deeds } from './a-keeper-of-words.ts'
import { wordsKept } from './words-kept.ts'

const sequences = 200
const watched = wordsKept()

beforeAll(() => {
  // A snapshot follows a change after five seconds: here when a sequence rests.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  watched.begin()
})
afterAll(() => {
  watched.end()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

interface Found {
  /** Words that were said to be gone. */
  gone: number
  /** Of these: stood in a snapshot before, and in the memory of a tab behind a lock. */
  inSnapshots: number
  inMemory: number
}

/** Two tabs on one device; the second only looks. Each deed that takes words away is followed by a scan of everything. */
async function walked(sequence: readonly Deed[], isLocked: boolean, found: Found): Promise<void> {
  const storage = freshStorage()
  const { history, care } = await openedHere()
  const other = await openedHere()
  if (care === undefined || other.care === undefined) throw new Error('not on the device')
  const made = isLocked ? await aLock() : undefined
  if (made !== undefined) {
    await care.changeLock(made.lock, made.record)
    await other.care.keyRecord()
    other.care.useLock(await unlock(made.record, aPhrase, deriveHere))
  }
  watched.forget()
  const look = async () => {
    for (const one of [history, other.history]) await Promise.all([one.list(), one.cases()])
  }
  const keeper = aKeeperOfWords({ storage, history, care })
  for (const deed of sequence) {
    const before = { all: '', snapshots: '', memory: '' }
    const takesAway = keeper.takesAway(deed)
    if (takesAway) {
      await look()
      Object.assign(before, await watched.text(storage, made?.lock))
    }
    const gone = await keeper.act(deed)
    if (gone.length === 0) continue
    const after = await watched.text(storage, made?.lock)
    for (const word of gone) {
      found.gone += 1
      expect(before.all, `${deed.kind} of what was never there`).toContain(word)
      if (before.snapshots.includes(word)) found.inSnapshots += 1
      if (before.memory.includes(word)) found.inMemory += 1
    }
    expect(gone.filter((word) => after.all.includes(word))).toEqual([])
  }
}

it.each([
  ['in the clear', false],
  ['behind a lock', true],
])(
  `erased is erased: %s, ${sequences / 2} random sequences, a scan after each erase and each revision`,
  async (where, isLocked) => {
    const found: Found = { gone: 0, inSnapshots: 0, inMemory: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { minLength: 10, maxLength: 30 }), (sequence) =>
        walked(sequence, isLocked, found),
      ),
      { numRuns: sequences / 2 },
    )
    console.log(`${where}: ${JSON.stringify(found)}, 0 found after`)
    // Control: without these the scan would prove nothing.
    expect(found.gone).toBeGreaterThan(200)
    expect(found.inSnapshots).toBeGreaterThan(50)
    expect(found.inMemory > 50).toBe(isLocked)
  },
  120_000,
)
