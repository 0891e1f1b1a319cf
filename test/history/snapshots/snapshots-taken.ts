import type { FreshStorage } from '../fresh-storage.ts'

/** Waits until a snapshot holds this record, and no other is on its way: they are taken behind a person's back. */
export async function snapshotsTaken(storage: FreshStorage, id: string): Promise<void> {
  const until = Date.now() + 10_000
  for (let quiet = 0; quiet < 5; quiet = isTaken(storage, id) ? quiet + 1 : 0) {
    if (Date.now() > until) throw new Error(`no snapshot of ${id} yet`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

function isTaken({ files, locks }: FreshStorage, id: string): boolean {
  return !locks.isHeld && files.all().some(([, bytes]) => idsIn(bytes).includes(id))
}

function idsIn(bytes: Uint8Array): readonly string[] {
  const [line] = new TextDecoder().decode(bytes).split('\n', 1)
  return JSON.parse(line ?? '').ids
}
