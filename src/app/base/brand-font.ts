/** Fetches the fonts of the brand, so that they are there when they are worn. Resolves where there are none. */
export async function loadBrandFont(): Promise<void> {
  if ('fonts' in document) await Promise.all([...document.fonts].map((face) => face.load()))
}

/** From here on the page is set in the brand's font; the first screen is not, so that it need not wait (`base.css`). */
export function wearBrandFont(): void {
  document.documentElement.dataset['font'] = 'brand'
}
