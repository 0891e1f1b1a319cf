import { vi } from 'vitest'
import type { Care, Claim, HistoryEvent } from '#history/care.ts'
import type { Figures } from '#history/figures.ts'
import type { Recovery } from '#history/loss/recovery.ts'
import type { SnapshotInfo } from '#history/snapshots/snapshot.ts'

export interface CareWish {
  readonly recovery?: Recovery
  readonly copies?: readonly SnapshotInfo[]
  readonly figures?: Figures
  readonly persisted?: boolean | undefined
  readonly announced?: ReadonlyMap<string, string>
  readonly keyRecord?: object
  /** Who holds a case before this tab does. */
  readonly elsewhere?: boolean
}

/** What a device can do besides keeping, in the hands of a test; each verb is a spy. */
export function aCare(wish: CareWish = {}) {
  const listeners = new Set<(event: HistoryEvent) => void>()
  let loss = wish.recovery
  let announced = new Map(wish.announced ?? [])
  let takenFrom: (() => void) | undefined
  const claim: Claim = { release: vi.fn() }
  const care = {
    recovery: () => loss,
    acceptLoss: vi.fn(async () => {
      loss = undefined
    }),
    snapshots: vi.fn(async () => wish.copies ?? []),
    restore: vi.fn(async (_: number) => {
      loss = undefined
    }),
    undoRestore: vi.fn(async () => undefined),
    erasedCases: async () => new Set(),
    figures: vi.fn(async () => wish.figures ?? { finished: 0, cases: 0 }),
    noteBackup: vi.fn(async () => undefined),
    storage: vi.fn(async () => ({ persisted: wish.persisted })),
    askPersistence: vi.fn(async () => wish.persisted === true),
    leavesTraces: vi.fn(async () => false),
    announced: vi.fn(async () => announced),
    announce: vi.fn(async (ids: readonly string[], on: string) => {
      announced = new Map([...announced, ...ids.map((id) => [id, on] as const)])
    }),
    claim: vi.fn<Care['claim']>(async (_, { takeOver, onTaken }) => {
      if (wish.elsewhere === true && !takeOver) return undefined
      takenFrom = onTaken
      return claim
    }),
    watch: (listener: (event: HistoryEvent) => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    keyRecord: vi.fn(async () => wish.keyRecord),
    useLock: vi.fn(),
    changeLock: vi.fn(async () => undefined),
  } satisfies Care
  return {
    care,
    claim,
    /** Another tab, or the device, tells this. */
    tell: (event: HistoryEvent) => {
      for (const listener of listeners) listener(event)
    },
    /** Another tab takes the case that this one holds. */
    takeAway: () => takenFrom?.(),
  }
}

export function aCopy(number: number, wish: Partial<SnapshotInfo> = {}): SnapshotInfo {
  return {
    number,
    occasion: 'run-finished',
    takenOn: '2026-10-12',
    figures: { finished: 4, cases: 1, lastRunDay: '2026-10-12' },
    ids: ['a', 'b'],
    size: 100,
    ...wish,
  }
}
