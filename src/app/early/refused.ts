/**
 * A server that still sends the policy of another build has refused the styles that stand in the page,
 * and the script with them.
 */
export function isRefused(): boolean {
  return document.styleSheets.length === 0
}

/** The same styles from their own file. */
export function restoreStyles(): void {
  const file = document.querySelector<HTMLLinkElement>('link[disabled]')
  if (file !== null) file.disabled = false
}
