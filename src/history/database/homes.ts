import { databaseName } from './migrations.ts'
import { done } from './upgrade.ts'
import { within } from './within.ts'

/**
 * Where the database lies: in the site's own place (`number` 0), or in a Storage Bucket (from 1). Files of a bucket go
 * with it; in the site's own place old values stay in files long after they were erased.
 */
export interface Home {
  readonly number: number
  readonly databases: IDBFactory
  readonly storage: Pick<StorageBucket, 'persisted' | 'persist'>
  /** Still to be filled: its database is made with a mark that says so. */
  readonly isArriving?: true
}

const prefix = 'thuiswerkwijzer-'

/** In `meta` of a bucket that is still being filled; gone once it is the one to use. */
export const arrivingKey = 'arriving'

export function siteHome(): Home {
  return {
    number: 0,
    databases: indexedDB,
    get storage() {
      return navigator.storage
    },
  }
}

export function hasBuckets(): boolean {
  return buckets() !== undefined
}

/** The numbers of our buckets, the highest first; none where the browser has none or does not say. */
export async function bucketNumbers(): Promise<readonly number[]> {
  const names = (await buckets()?.keys()) ?? []
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
    .filter((number) => Number.isInteger(number) && number > 0)
    .sort((a, b) => b - a)
}

/** Makes the bucket where there is none of this number. */
export async function bucketHome(number: number): Promise<Home> {
  const bucket = await buckets()?.open(`${prefix}${number}`, { durability: 'strict' })
  if (bucket === undefined) throw new DOMException('no buckets', 'NotSupportedError')
  return { number, databases: bucket.indexedDB, storage: bucket }
}

/** Where the database seems to lie, by who may not settle what was broken off. */
export async function homeAsItStands(): Promise<Home> {
  const [highest] = await bucketNumbers()
  return highest === undefined ? siteHome() : bucketHome(highest)
}

/** With all that is in it; what another tab has open in it is closed. */
export async function removeBucket(number: number): Promise<void> {
  await buckets()?.delete(`${prefix}${number}`)
}

/** Whether the default bucket has our database; undefined if the browser does not say. */
export async function versionAt({ databases }: Home): Promise<number | undefined> {
  if (typeof databases.databases !== 'function') return undefined
  const all = await databases.databases()
  return all.find(({ name }) => name === databaseName)?.version ?? 0
}

/** The database, of any version. Rejects if there is none, and does not create it. */
export function openAsItStands({ databases }: Home): Promise<IDBDatabase> {
  const request = databases.open(databaseName)
  request.addEventListener('upgradeneeded', () => request.transaction?.abort())
  return done(request)
}

/** How long another tab may take to close its connection, in milliseconds. */
const removePatience = 2_000

/** Rejects if another tab keeps it open. */
export async function removeDatabase({ databases }: Home): Promise<void> {
  await within(removePatience, done(databases.deleteDatabase(databaseName)), () => undefined)
}

/** If another tab keeps it open, a later start removes it. */
export async function removeSiteDatabase(): Promise<void> {
  await removeDatabase(siteHome()).catch(() => undefined)
}

function buckets(): StorageBucketManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storageBuckets
}
