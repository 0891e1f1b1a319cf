import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mostBytes, mostSnapshots, toDrop, type Ranked } from '#history/snapshots/ring-policy.ts'

interface World {
  ring: Ranked[]
  /** Ids in the database. */
  kept: Set<string>
  /** Every id that was ever in a snapshot and was not erased on purpose. */
  owed: Set<string>
  next: number
  day: number
}

type Deed = 'finish' | 'again' | 'erase' | 'lose one' | 'lose all' | 'restore' | 'next day'
const deeds: Deed[] = [
  'finish',
  'finish',
  'finish',
  'again',
  'erase',
  'lose one',
  'lose all',
  'restore',
]

function take(world: World, occasion: Ranked['occasion'], drop: typeof toDrop): void {
  const number = (world.ring.at(-1)?.number ?? 0) + 1
  const takenOn = `2026-${String(Math.floor(world.day / 28) + 1).padStart(2, '0')}-${String((world.day % 28) + 1).padStart(2, '0')}`
  world.ring.push({ number, occasion, takenOn, ids: [...world.kept], size: 1_000 })
  for (const id of world.kept) world.owed.add(id)
  const gone = new Set(drop(world.ring))
  world.ring = world.ring.filter((one) => !gone.has(one.number))
}

function act(world: World, deed: Deed, drop: typeof toDrop): void {
  const [first] = world.kept
  switch (deed) {
    case 'finish':
      world.kept.add(`run-${(world.next += 1)}`)
      return take(world, 'run-finished', drop)
    case 'again':
      return take(world, 'run-finished', drop)
    case 'erase': {
      if (first === undefined) return
      world.kept.delete(first)
      world.owed.delete(first)
      world.ring = world.ring.map((one) => ({ ...one, ids: one.ids.filter((id) => id !== first) }))
      return
    }
    case 'lose one':
      if (first !== undefined) world.kept.delete(first)
      return
    case 'lose all':
      world.kept.clear()
      return
    case 'restore':
      take(world, 'before-restore', drop)
      for (const id of world.ring.flatMap(({ ids }) => ids)) world.kept.add(id)
      return
    case 'next day':
      world.day += 1
  }
}

function violations(sequence: readonly Deed[], drop: typeof toDrop): number {
  const world: World = { ring: [], kept: new Set(), owed: new Set(), next: 0, day: 0 }
  let found = 0
  for (const deed of sequence) {
    act(world, deed, drop)
    const held = new Set(world.ring.flatMap(({ ids }) => ids))
    if ([...world.owed].some((id) => !held.has(id))) found += 1
  }
  return found
}

const deed = fc.constantFrom<Deed>(...deeds, 'next day', 'next day')
const sequences = fc.array(deed, { maxLength: 60 })
const long = fc.array(deed, { minLength: 40, maxLength: 60 })

it('D-08 no fuller snapshot goes for an emptier one, in 10,000 model runs', () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      expect(violations(sequence, toDrop)).toBe(0)
    }),
    { numRuns: 10_000 },
  )
}, 120_000)

it('D-08 negative control: keeping merely the newest loses what was lost elsewhere', () => {
  const newest = (ring: readonly Ranked[]) =>
    ring.slice(0, Math.max(0, ring.length - 3)).map(({ number }) => number)
  const losing = fc.sample(long, 500).filter((sequence) => violations(sequence, newest) > 0)
  expect(losing.length).toBeGreaterThan(50)
})

const grown = (count: number, size = 1_000): Ranked[] =>
  Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    occasion: 'run-finished',
    takenOn: `2026-11-${String(Math.floor(at / 2) + 1).padStart(2, '0')}`,
    ids: Array.from({ length: at + 1 }, (__, id) => `run-${id}`),
    size,
  }))

it('keeps the last three, one of each day before them, and ten in all', () => {
  const kept = (ring: readonly Ranked[]) =>
    ring.filter(({ number }) => !toDrop(ring).includes(number)).map(({ number }) => number)
  expect(kept(grown(6))).toEqual([2, 4, 5, 6])
  expect(kept(grown(40))).toHaveLength(mostSnapshots)
  expect(kept(grown(40)).slice(-3)).toEqual([38, 39, 40])
  const heavy = kept(grown(40, mostBytes / 4))
  expect(heavy.length).toBeLessThanOrEqual(4)
  expect(heavy.slice(-2)).toEqual([39, 40])
  const before: Ranked = {
    ids: ['run-0'],
    size: 1_000,
    number: 0,
    occasion: 'before-restore',
    takenOn: '2026-11-01',
  }
  expect(kept([before, ...grown(6)])).toContain(0)
})
