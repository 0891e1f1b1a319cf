import { salvage } from '#history/salvage.ts'

/** Gives the browser all that can still be read, as a plain file; rejects where nothing can. */
export async function downloadSalvaged(fileName: string): Promise<void> {
  const dump = await salvage()
  const text = JSON.stringify(dump, undefined, 2)
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
  // Safari still reads it after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
