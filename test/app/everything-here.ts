import { openDB } from 'idb'
import type { FakeFiles } from '../history/snapshots/fake-files.ts'

/** All that this device holds, as text: every store of every database with its bytes, and what stands beside them. */
export async function everythingHere(files: FakeFiles) {
  const databases: unknown[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await openDB(name)
    for (const store of db.objectStoreNames) databases.push(await db.getAll(store))
    db.close()
  }
  const { localStorage, sessionStorage, history, location } = window
  const beside = [localStorage, sessionStorage, history.state, location.href, document.title]
  return {
    inside: `${JSON.stringify(databases, asText)}\n${files.text()}`,
    beside,
  }
}

function asText(_: string, value: unknown): unknown {
  if (value instanceof ArrayBuffer) return new TextDecoder().decode(value)
  return ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value
}
