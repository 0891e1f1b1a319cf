/**
 * Runs in each page before the app: gives tests `keptIn()`, the databases where the app keeps what it keeps, be it a
 * Storage Bucket or the site's own place. A bucket that was never filled to the end does not count.
 */
export function giveKeptIn(): void {
  const markIn = (factory: IDBFactory, key: string) =>
    new Promise<unknown>((resolve) => {
      const request = factory.open('thuiswerkwijzer')
      request.addEventListener('upgradeneeded', () => request.transaction?.abort())
      request.addEventListener('error', () => resolve('none'))
      request.addEventListener('success', () => {
        const db = request.result
        const found = db.transaction('meta').objectStore('meta').get(key)
        found.addEventListener('success', () => {
          db.close()
          resolve(found.result)
        })
      })
    })
  const keptIn = async (): Promise<IDBFactory> => {
    const buckets = navigator.storageBuckets
    const names = (await buckets?.keys()) ?? []
    const byNumber = names.toSorted((a, b) => b.length - a.length || b.localeCompare(a))
    const all: { name: string; place: IDBFactory }[] = []
    for (const name of byNumber) {
      const bucket = await buckets?.open(name)
      if (bucket !== undefined) all.push({ name, place: bucket.indexedDB })
    }
    const arriving: typeof all = []
    let whole = indexedDB
    for (const one of all) {
      const mark = await markIn(one.place, 'arriving')
      if (mark === undefined) {
        whole = one.place
        break
      }
      if (mark !== 'none') arriving.push(one)
    }
    const left = arriving.length > 0 ? await markIn(whole, 'left') : undefined
    return arriving.find(({ name }) => name === `thuiswerkwijzer-${String(left)}`)?.place ?? whole
  }
  Reflect.set(window, 'keptIn', keptIn)
}

declare global {
  interface Window {
    keptIn: () => Promise<IDBFactory>
  }
}
