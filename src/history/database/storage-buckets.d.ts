/** Storage Buckets, as far as the app uses them; TypeScript does not know them yet. https://wicg.github.io/storage-buckets */
interface StorageBucket {
  readonly indexedDB: IDBFactory
  persisted(): Promise<boolean>
  persist(): Promise<boolean>
}

interface StorageBucketManager {
  open(
    name: string,
    options?: { readonly durability?: 'strict' | 'relaxed' },
  ): Promise<StorageBucket>
  keys(): Promise<readonly string[]>
  delete(name: string): Promise<void>
}

interface Navigator {
  readonly storageBuckets?: StorageBucketManager
}
