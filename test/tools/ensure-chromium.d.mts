/** The path of an executable Chromium; throws when there is none. */
export function chromiumPath(): string

/** The same, after installing one where none is found. */
export function ensureChromium(): string
