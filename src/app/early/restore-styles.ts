/**
 * A server that still sends the policy of another build has the styles refused that stand in the page,
 * and the script. Then the same styles come from their own file; the app does without the script.
 */
export function restoreStyles(): void {
  const file = document.querySelector<HTMLLinkElement>('link[disabled]')
  if (document.styleSheets.length === 0 && file !== null) file.disabled = false
}
