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
  /** How often the ring held more than it may, so that something had to make room. */
  full: number
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
  if (world.ring.length > mostSnapshots) world.full += 1
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

interface Walked {
  /** A record is owed that no snapshot holds, or the newest snapshot is gone. */
  readonly violations: number
  readonly full: number
}

function walked(sequence: readonly Deed[], drop: typeof toDrop): Walked {
  const world: World = { ring: [], kept: new Set(), owed: new Set(), next: 0, day: 0, full: 0 }
  let violations = 0
  let newest = 0
  for (const deed of sequence) {
    act(world, deed, drop)
    const held = new Set(world.ring.flatMap(({ ids }) => ids))
    const last = world.ring.at(-1)?.number ?? 0
    if (last < newest || [...world.owed].some((id) => !held.has(id))) violations += 1
    newest = last
  }
  return { violations, full: world.full }
}

const deed = fc.constantFrom<Deed>(...deeds, 'next day', 'next day')
const sequences = fc.array(deed, { maxLength: 60 })
const long = fc.array(deed, { minLength: 40, maxLength: 60 })
/** Each day ends with a snapshot: only so does the ring fill. */
const everyDay = fc
  .array(fc.constantFrom<Deed>('finish', 'again', 'lose one', 'lose all', 'restore', 'erase'), {
    minLength: 20,
    maxLength: 40,
  })
  .map((days) => days.flatMap((one): Deed[] => [one, 'finish', 'next day']))

it('D-08 no fuller snapshot goes for an emptier one, in 10,000 model runs; 2,500 of them fill the ring', () => {
  let full = 0
  const hold = (sequence: readonly Deed[]) => {
    const found = walked(sequence, toDrop)
    expect(found.violations).toBe(0)
    full += found.full > 0 ? 1 : 0
  }
  fc.assert(fc.property(sequences, hold), { numRuns: 7_500 })
  full = 0
  fc.assert(fc.property(everyDay, hold), { numRuns: 2_500 })
  expect(full).toBe(2_500)
}, 120_000)

it.each<[string, typeof toDrop]>([
  ['keeping merely the newest', (ring) => oldestOf(ring, 3)],
  ['dropping the oldest of a full ring', (ring) => oldestOf(ring, mostSnapshots)],
])('D-08 negative control: %s loses what was lost elsewhere', (_, drop) => {
  const losing = fc
    .sample(fc.oneof(long, everyDay), 500)
    .filter((sequence) => walked(sequence, drop).violations > 0)
  expect(losing.length).toBeGreaterThan(50)
})

it('the newest stays, also where each other holds what none else does', () => {
  const ring = Array.from({ length: mostSnapshots + 1 }, (_, at): Ranked => ({
    number: at + 1,
    occasion: 'run-finished',
    takenOn: `2026-11-${String(at + 1).padStart(2, '0')}`,
    ids: at === mostSnapshots ? ['everywhere'] : ['everywhere', `lost-${at}`],
    size: 1_000,
  }))
  expect(toDrop(ring)).toEqual([])
})

function oldestOf(ring: readonly Ranked[], most: number): readonly number[] {
  return ring.slice(0, Math.max(0, ring.length - most)).map(({ number }) => number)
}

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
