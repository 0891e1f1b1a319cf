import type { Page } from 'playwright-core'

/** All that the browser holds for the app: every database, web storage, caches and private files. */
export function everythingStored(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error(request.error?.message)))
      })
    const databases: Record<string, unknown> = {}
    for (const place of new Set([indexedDB, await window.keptIn()]))
      for (const { name = '' } of await place.databases()) {
        const database = await settled(place.open(name))
        for (const store of database.objectStoreNames)
          databases[`${name} ${store}`] = await settled(
            database.transaction(store).objectStore(store).getAll(),
          )
        database.close()
      }
    const files: Record<string, string> = {}
    const folder = await navigator.storage.getDirectory()
    for await (const [name, handle] of folder.entries())
      if (handle.kind === 'file') files[name] = await (await handle.getFile()).text()
    return {
      databases,
      files: Object.keys(files).length,
      inFiles: Object.values(files).toSorted(),
      local: Object.fromEntries(Object.entries(localStorage)),
      session: Object.fromEntries(Object.entries(sessionStorage)),
      caches: await caches.keys(),
      cookies: document.cookie,
    }
  })
}

/** Runs in the page: what must be noticed. */
export async function storeAnAnswer(where: string): Promise<void> {
  if (where === 'local') localStorage.setItem('manager', 'no')
  else if (where === 'session') sessionStorage.setItem('manager', 'no')
  else if (where === 'cookie') document.cookie = 'manager=no'
  else if (where === 'cache') await caches.open('manager')
  else if (where === 'file') {
    const folder = await navigator.storage.getDirectory()
    const file = await folder.getFileHandle('manager', { create: true })
    const writing = await file.createWritable()
    await writing.write('no')
    await writing.close()
  } else {
    await new Promise((resolve) => {
      const opening = indexedDB.open('manager')
      opening.addEventListener('upgradeneeded', () =>
        opening.result.createObjectStore('answers', { autoIncrement: true }).add('no'),
      )
      opening.addEventListener('success', () => resolve(opening.result.close()))
    })
  }
}
