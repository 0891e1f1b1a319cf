import { salvage } from '#history/database/salvage.ts'
import { saveFile } from '#app/base/save-file.ts'

/** Gives the browser all that can still be read, as a plain file; rejects where nothing can. */
export async function downloadSalvaged(fileName: string): Promise<void> {
  const dump = await salvage()
  saveFile(fileName, JSON.stringify(dump, undefined, 2), 'application/json')
}
