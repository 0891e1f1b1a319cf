/**
 * Has the browser find what is stored, so that opening it soon after takes less long. Opens nothing, makes nothing and
 * never throws: a browser that keeps nothing, or that does not list its databases, is left alone. Apart from
 * `salvage.ts` (`storedVersion`), which would bring half a kB of migrations before the first paint.
 */
export function wakeStorage(): void {
  try {
    void indexedDB.databases().catch(() => undefined)
  } catch {
    // Then storage starts slowly, with no other harm.
  }
}
