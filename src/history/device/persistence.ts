import type { StorageState } from '#history/care.ts'

/** What the browser says of its storage, now. Never rejects. */
export async function storageState(): Promise<StorageState> {
  try {
    return { persisted: await navigator.storage.persisted() }
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
