import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Waits for a snapshot that was written after `since`, in milliseconds of this machine's clock. */
export async function snapshotAfter(page: Page, since: number): Promise<void> {
  await expect
    .poll(() => page.evaluate(newestFile), { interval: 100, timeout: 30_000 })
    .toBeGreaterThanOrEqual(since)
}

/** Runs in the page: when the newest of its private files was written, 0 where there is none. */
async function newestFile(): Promise<number> {
  const written = async (handle: FileSystemHandle): Promise<number> => {
    // Another snapshot may take its place meanwhile.
    if (handle instanceof FileSystemFileHandle)
      return handle.getFile().then(
        ({ lastModified }) => lastModified,
        () => 0,
      )
    if (!(handle instanceof FileSystemDirectoryHandle)) return 0
    const times = [0]
    for await (const one of handle.values()) times.push(await written(one))
    return Math.max(...times)
  }
  return written(await navigator.storage.getDirectory())
}
