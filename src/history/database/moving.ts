import { leftKey, type Homes } from './home-now.ts'
import { arrivingKey, hasBuckets, removeBucket, removeSiteDatabase, type Home } from './homes.ts'
import { contentIn, fill, isStill, type Content } from './content.ts'
import { deviceStores } from './indexed-db.ts'
import type { Stores, Writing } from './stores.ts'

/** In `meta` of data moved from the site's default bucket, whose files keep old values. */
export const fromSiteKey = 'from-site'

/** Moves the data of the default bucket into a new one, if the browser has buckets. Never rejects: on failure it stays. */
export async function moveIn(stores: Stores, homes: Homes): Promise<void> {
  try {
    if (!hasBuckets() || (await homes.now()).number > 0) return
    const before = await stores.read(contentIn)
    const meta = [...before.meta, { key: fromSiteKey, value: 'yes' }]
    await moveTo(stores, homes, before, { ...before, meta })
  } catch {
    // No room, or another tab holds the database: the next start tries again.
  }
}

/**
 * Writes `after` into a new bucket and removes the place where `before` stands, with the files in which a browser still
 * has old values. All of it or nothing, whenever it is broken off: until the old place says where all went, it is the
 * one that counts. False where something was saved meanwhile. Rejects where the browser has no room.
 */
export function moveTo(
  stores: Stores,
  homes: Homes,
  before: Content,
  after: Content,
): Promise<boolean> {
  return homes.moving(async (from, next) => {
    const to = await next()
    const target = await deviceStores({ now: () => Promise.resolve(to), forget: () => undefined })
    let isLeft = false
    try {
      await target.change((tx) => fill(tx, after))
      isLeft = await stores.change((tx) => leave(tx, before, to))
      if (isLeft) await target.change((tx) => tx.delete('meta', arrivingKey))
    } finally {
      target.close()
      // Once it is left, the next start ends what failed here.
      if (!isLeft) await removeBucket(to.number).catch(() => undefined)
    }
    if (!isLeft) return undefined
    stores.close()
    if (await from.storage.persisted().catch(() => false))
      await to.storage.persist().catch(() => false)
    await (from.number === 0 ? removeSiteDatabase() : removeBucket(from.number))
    return to
  })
}

async function leave(tx: Writing, before: Content, to: Home): Promise<boolean> {
  if (!(await isStill(tx, before))) return false
  // Earlier versions of this app know no mark: what they save from now on is seen to be new.
  for (const store of ['runs', 'cases', 'packs'] as const) await tx.clear(store)
  await tx.put('meta', String(to.number), leftKey)
  return true
}
