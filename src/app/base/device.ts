/** Today's local date, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date()
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

/** A UUIDv4; also on an insecure origin, where `randomUUID` is absent. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Opens the browser's print window. */
export function printPage(): void {
  window.print()
}

/** Reloads the page from its address. */
export function reloadPage(): void {
  window.location.reload()
}

/**
 * Languages wanted, first wish first: the address (`?lang=en`), what was chosen here before, the
 * address again (`/en/`), the browser's. To be asked before the page's `lang` is changed.
 */
export function wantedLanguages(): readonly string[] {
  const asked = new URLSearchParams(window.location.search).get('lang')
  const chosen = remembered()
  const { lang } = document.documentElement
  return [
    ...(asked === null ? [] : [asked]),
    ...(chosen === null ? [] : [chosen]),
    ...(lang === defaultLanguage ? [] : [lang]),
    ...navigator.languages,
  ]
}

/** The pack named in the address (`?pack=…`), if any. */
export function wantedPack(): string | undefined {
  return new URLSearchParams(window.location.search).get('pack') ?? undefined
}

/** Remembers the language of the interface; does nothing where the browser refuses. */
export function rememberLanguage(tag: string): void {
  try {
    localStorage.setItem(languageKey, tag)
  } catch {
    // A preference is not worth a message.
  }
}

/** Of the page at the root, which stands for no wish. */
const defaultLanguage = 'nl'
const languageKey = 'thuiswerkwijzer.language'

function remembered(): string | null {
  try {
    return localStorage.getItem(languageKey)
  } catch {
    return null
  }
}
