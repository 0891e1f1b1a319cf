/** Tells when the page may be about to go: hidden, or left. There may be no later chance to save. */
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
