import type { StorageState } from '#history/care.ts'

/** What the browser says of its storage, now. Never rejects. */
export async function storageState(): Promise<StorageState> {
  try {
    const [persisted, { usage, quota }] = await Promise.all([
      navigator.storage.persisted(),
      navigator.storage.estimate(),
    ])
    return {
      persisted,
      ...(usage === undefined ? {} : { usage }),
      ...(quota === undefined ? {} : { quota }),
    }
  } catch {
    return { persisted: undefined }
  }
}

/** Asks that storage stays until the person clears it; false where refused or never heard of. */
export async function askPersistence(): Promise<boolean> {
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}
