/** What the browser itself says about this page. */
export interface CheckFacts {
  /** Files asked for so far. */
  readonly requests: { readonly own: number; readonly others: number }
  readonly storage: {
    /** Bytes; undefined where the browser does not say. */
    readonly used?: number | undefined
    /** Whether the browser promised not to clear it by itself. */
    readonly persisted?: boolean | undefined
    /** Of the app, kept for use without a network. */
    readonly files: number
    readonly cookies: number
  }
  /** Of the build; undefined in development. */
  readonly version?: string | undefined
  readonly isOffline: boolean
  readonly isSecure: boolean
}

export const attacks = ['script', 'handler', 'eval', 'fetch', 'image'] as const
export type Attack = (typeof attacks)[number]

/**
 * Who sets the rules: the server, whose headers also forbid framing; the server, with those of another
 * version of the app; or the page alone.
 */
export type RulesFrom = 'server' | 'otherVersion' | 'page'

/** How the five attacks went. */
export interface Trial {
  readonly blocked: Readonly<Record<Attack, boolean>>
  /** The rules by which they were stopped, a directive each; none where nothing was. */
  readonly rules: readonly string[]
  readonly from: RulesFrom
}
