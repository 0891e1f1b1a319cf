/** Shows how many looks are due on the app's icon, where the browser has such a badge and it is installed. */
export function showBadge(count: number): void {
  if (!('setAppBadge' in navigator)) return
  const shown = count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()
  // A badge is not worth a message.
  shown.catch(() => undefined)
}
