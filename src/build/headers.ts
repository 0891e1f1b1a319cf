/**
 * What the browser is told about this app, and what every server file in `.deploy` must say
 * (reliability, section 3). `test/build` holds them to it, and asks a real nginx.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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

export const policy = directives.join('; ')

/** The same in the page itself, for servers without headers; there nothing can be said of framing. */
export const policyInPage = directives
  .filter((directive) => !directive.startsWith('frame-ancestors'))
  .join('; ')

/** Sent with every file. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
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
