import type { StorageState } from '#history/care.ts'
import type { Homes } from '#history/database/home-now.ts'

/** What the browser says of its storage, now. Never rejects. */
export async function storageState(homes: Homes): Promise<StorageState> {
  try {
    return { persisted: await (await homes.now()).storage.persisted() }
  } catch {
    return { persisted: undefined }
  }
}

/** Asks that storage stays until the person clears it; false where refused or never heard of. */
export async function askPersistence(homes: Homes): Promise<boolean> {
  try {
    return await (await homes.now()).storage.persist()
  } catch {
    return false
  }
}
