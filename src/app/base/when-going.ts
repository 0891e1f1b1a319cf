/** Calls `flush` when the page is hidden or left: there may be no later chance to save. */
export function whenGoing(flush: () => void): () => void {
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  document.addEventListener('visibilitychange', whenHidden)
  window.addEventListener('pagehide', flush)
  return () => {
    document.removeEventListener('visibilitychange', whenHidden)
    window.removeEventListener('pagehide', flush)
  }
}
