/** Runs in a page of the app's origin: a database as the first version left it, with so many runs. */
export async function plantFirstVersion(wish: { fixture: string; planted: number }): Promise<void> {
  const { stores } = JSON.parse(wish.fixture)
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('thuiswerkwijzer', 1)
    request.addEventListener('upgradeneeded', () => {
      const runs = request.result.createObjectStore('runs', { keyPath: 'id' })
      runs.createIndex('by-seq', 'seq')
      request.result.createObjectStore('packs', { keyPath: 'key' })
      request.result.createObjectStore('meta')
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error(String(request.error))))
  })
  const tx = db.transaction(['runs', 'packs'], 'readwrite', { durability: 'strict' })
  for (const { value } of stores.packs) tx.objectStore('packs').put(value)
  const readable = stores.runs.filter(({ key }: { key: string }) => key !== 'damaged')
  for (let n = 0; n < wish.planted; n += 1) {
    const { value } = readable[n % readable.length]
    tx.objectStore('runs').put({ ...value, id: crypto.randomUUID(), seq: n + 1 })
  }
  await new Promise((resolve) => tx.addEventListener('complete', resolve))
  db.close()
}

/** Runs in the page before the app: tells when an upgrade begins and when it has ended. */
export function noteUpgrade(): void {
  const note: (what: 'begun' | 'ended') => Promise<void> = Reflect.get(window, 'noteAt')
  const { open } = IDBFactory.prototype
  IDBFactory.prototype.open = function noted(this: IDBFactory, name, version) {
    const request = open.call(this, name, version)
    if (version !== undefined && version > 1) {
      request.addEventListener('upgradeneeded', () => void note('begun'))
      request.addEventListener('success', () => void note('ended'))
    }
    return request
  }
}

/** Runs in a page of the app's origin: what an upgrade must not be, the shape first and then record by record. */
export async function migrateInParts(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('thuiswerkwijzer', 2)
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('cases', { keyPath: 'id' }).createIndex('by-seq', 'seq')
      request.transaction?.objectStore('runs').createIndex('by-case', 'caseId')
    })
    request.addEventListener('success', () => resolve(request.result))
  })
  const keys = await new Promise<readonly IDBValidKey[]>((resolve) => {
    const request = db.transaction('runs').objectStore('runs').getAllKeys()
    request.addEventListener('success', () => resolve(request.result))
  })
  for (const key of keys) {
    const tx = db.transaction(['runs', 'cases'], 'readwrite')
    const request = tx.objectStore('runs').get(key)
    request.addEventListener('success', () => {
      tx.objectStore('cases').put({ id: 'case', seq: 1 })
      tx.objectStore('runs').put({ ...request.result, format: 2, caseId: 'case' })
    })
    await new Promise((resolve) => tx.addEventListener('complete', resolve))
  }
}
