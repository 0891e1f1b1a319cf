/**
 * Puts a text on the clipboard; gives back whether that went well. The text may still be on its
 * way: some browsers give the clipboard only to what begins at the press itself.
 */
export async function copyWords(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text !== 'string' && 'ClipboardItem' in window) {
      const blob = text.then((words) => new Blob([words], { type: 'text/plain' }))
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
    } else {
      await navigator.clipboard.writeText(await text)
    }
    return true
  } catch {
    return false
  }
}
