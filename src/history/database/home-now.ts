import {
  arrivingKey,
  bucketHome,
  bucketNumbers,
  hasBuckets,
  openAsItStands,
  removeBucket,
  removeSiteDatabase,
  siteHome,
  versionAt,
  type Home,
} from './homes.ts'
import { nameOf } from './failure-of.ts'
import { done } from './upgrade.ts'

/** In `meta` of a database that was left: the number of the bucket to which all of it went. */
export const leftKey = 'left'

/** One after the other over all tabs; `shared` ones at the same time. */
export type PlaceTurn = <T>(mode: 'shared' | 'exclusive', work: () => Promise<T>) => Promise<T>

/** Knows the current location of the database. */
export interface Homes {
  now(): Promise<Home>
  /** The location may have changed: looks it up again at the next call. */
  forget(): void
  /**
   * While `work` runs no other tab looks it up or moves it. `work` gives the home from then on, or nothing where it
   * stays, or where it is gone and the next call makes another.
   */
  moving(
    work: (from: Home, next: () => Promise<Home>) => Promise<Home | undefined>,
  ): Promise<boolean>
}

export function homesOf(turn: PlaceTurn): Homes {
  let current: Promise<Home> | undefined
  let pinned: Home | undefined
  let highest = 0
  const remembered = (home: Home): Home => {
    highest = Math.max(highest, home.number)
    return home
  }
  const now = (): Promise<Home> => {
    if (pinned !== undefined) return Promise.resolve(pinned)
    if (current !== undefined) return current
    const finding = found(turn, () => highest).then(remembered)
    current = finding
    finding.catch(() => {
      if (current === finding) current = undefined
    })
    return finding
  }
  return {
    now,
    forget: () => {
      current = undefined
    },
    moving: (work) =>
      turn('exclusive', async () => {
        const from = remembered(await settled(highest))
        pinned = from
        current = undefined
        try {
          const to = await work(from, async () => {
            const [last = 0] = await bucketNumbers()
            return {
              ...remembered(await bucketHome(Math.max(highest, last) + 1)),
              isArriving: true,
            }
          })
          if (to !== undefined) current = Promise.resolve(to)
          return to !== undefined
        } finally {
          pinned = undefined
        }
      }),
  }
}

/** Quickly where there is one place only; else who was moving has ended before it is looked at. */
async function found(turn: PlaceTurn, highest: () => number): Promise<Home> {
  if (!hasBuckets()) return siteHome()
  const home = await turn('shared', async () => {
    const { numbers, hasSite } = await places()
    const [only] = numbers
    if (numbers.length === 1 && !hasSite && only !== undefined) return bucketHome(only)
    if (numbers.length === 0) return hasSite ? siteHome() : bucketHome(highest() + 1)
    return undefined
  })
  return home ?? turn('exclusive', () => settled(highest()))
}

async function places(): Promise<{
  readonly numbers: readonly number[]
  readonly hasSite: boolean
}> {
  const [numbers, version] = await Promise.all([bucketNumbers(), versionAt(siteHome())])
  return { numbers, hasSite: version !== 0 }
}

/** Ends what was broken off: a bucket half filled goes, and so does the place that all was taken from. */
async function settled(highest: number): Promise<Home> {
  if (!hasBuckets()) return siteHome()
  const { numbers, hasSite } = await places()
  const marks = new Map<number, Marks>()
  for (const number of numbers) marks.set(number, await marksIn(await bucketHome(number)))
  const site = hasSite ? await marksIn(siteHome()) : undefined
  const whole = numbers.find((number) => marks.get(number)?.state === 'whole')
  const left = whole === undefined ? site?.left : marks.get(whole)?.left
  const next = numbers.find((number) => String(number) === left)
  const used = next ?? whole ?? (hasSite ? 0 : (numbers[0] ?? highest + 1))
  const home = used > 0 ? await bucketHome(used) : siteHome()
  if (next !== undefined) await unmark(home, arrivingKey)
  // What it went to is gone: then this is all there is.
  else if (left !== undefined) await unmark(home, leftKey)
  // If anything cannot be read, nothing is deleted.
  if ([site, ...marks.values()].some((one) => one?.state === 'unreadable')) return home
  for (const number of numbers) if (number !== used) await removeBucket(number)
  if (used > 0 && site?.isEmpty === true) await removeSiteDatabase()
  return home
}

interface Marks {
  /** `none`: there is no database; `arriving`: it is still being filled. */
  readonly state: 'none' | 'arriving' | 'whole' | 'unreadable'
  readonly left?: unknown
  readonly isEmpty?: boolean
}

async function marksIn(home: Home): Promise<Marks> {
  let db: IDBDatabase
  try {
    db = await openAsItStands(home)
  } catch (error) {
    return { state: nameOf(error) === 'AbortError' ? 'none' : 'unreadable' }
  }
  try {
    const names = [...db.objectStoreNames]
    const tx = db.transaction(names, 'readonly')
    const count = async (name: string) =>
      names.includes(name) ? done(tx.objectStore(name).count()) : 0
    const [arriving, left, runs, cases] = await Promise.all([
      done<unknown>(tx.objectStore('meta').get(arrivingKey)),
      done<unknown>(tx.objectStore('meta').get(leftKey)),
      count('runs'),
      count('cases'),
    ])
    const state = arriving === undefined ? 'whole' : 'arriving'
    return { state, left, isEmpty: runs === 0 && cases === 0 }
  } catch {
    return { state: 'unreadable' }
  } finally {
    db.close()
  }
}

async function unmark(home: Home, key: string): Promise<void> {
  const db = await openAsItStands(home)
  try {
    const tx = db.transaction('meta', 'readwrite', { durability: 'strict' })
    await done(tx.objectStore('meta').delete(key))
    await new Promise((resolve, reject) => {
      tx.addEventListener('complete', resolve)
      tx.addEventListener('abort', () => reject(tx.error ?? new DOMException('', 'AbortError')))
    })
  } finally {
    db.close()
  }
}
