/** The path of the full Chromium; throws when there is none. */
export function chromiumPath(): string

/** The path of the headless shell, else of the full browser; throws when there is neither. */
export function shellPath(): string

/** Both paths, after installing what is missing. */
export function ensureChromium(): { readonly full: string; readonly shell: string }
