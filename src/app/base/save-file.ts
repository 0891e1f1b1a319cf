/** Gives the browser a file to keep under this name. `type` is a MIME type. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Safari still reads it after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
