/**
 * What the browser is told about this app, and what every server file in `.deploy` must say
 * (reliability, section 3). `test/build` holds them to it, and asks a real nginx.
 */
const directives = ({ scripts, styles }: Inlined) => [
  "default-src 'none'",
  ["script-src 'self'", ...scripts].join(' '),
  ["style-src 'self'", ...styles].join(' '),
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-url',
]

/** What stands in the pages themselves, each as a source of the policy (`'sha256-…'`). */
export interface Inlined {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** Of a page that holds neither script nor style. */
export const nothingInlined: Inlined = { scripts: [], styles: [] }

/** The policy: own files, and of what stands in a page only that which the build has put there. */
export function policyOf(inlined: Inlined): string {
  return directives(inlined).join('; ')
}

/**
 * The same in the page itself, for servers without headers; there nothing can be said of framing. It
 * stands after what the page holds, which is read by then, and allows no more of it.
 */
export const policyInPage = directives(nothingInlined)
  .filter((directive) => !directive.startsWith('frame-ancestors'))
  .join('; ')

/** Sent with every file. */
export function headersOf(inlined: Inlined): Readonly<Record<string, string>> {
  return { 'Content-Security-Policy': policyOf(inlined), ...otherHeaders }
}

const otherHeaders = {
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
}

/** Files whose names change with their content never change; all others are asked for anew. */
export const caching = {
  assets: 'public, max-age=31536000, immutable',
  others: 'no-cache',
} as const

/** Sent with the page `wissen/` only. */
export const clearing = '"cache", "storage"'
