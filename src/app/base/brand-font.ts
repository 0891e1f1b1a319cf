let isThere = false

/** Fetches the fonts of the brand before use. A missing fallback font on this device is no failure. */
export async function loadBrandFont(): Promise<void> {
  if ('fonts' in document) await Promise.allSettled([...document.fonts].map((face) => face.load()))
  isThere = true
}

/**
 * From here on the page is set in the brand's font, where that is there: one that comes later would move what is read.
 * The first screen is not, so that it need not wait (`base.css`).
 */
export function wearBrandFont(): void {
  if (isThere) document.documentElement.dataset['font'] = 'brand'
}
