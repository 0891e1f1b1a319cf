/** What the idle clock knows. Times are milliseconds on one clock of the caller's, which only runs on. */
export interface Idle {
  /** When something was last pressed, typed or extended. */
  readonly activeAt: number
  /** Since when the page is out of sight; absent while it is in sight. */
  readonly hiddenAt?: number
  /** It was out of sight for long, and nobody has brought it back yet. */
  readonly covered?: true
}

/** `active`: a press, a key, or "I need more time"; `uncover`: the one press that ends a cover. */
export type IdleEvent = 'active' | 'hidden' | 'shown' | 'uncover'

/**
 * What is to be done. `warn`: say that it will lock, in `seconds`, and offer more time. `cover`:
 * take the content away, as it was out of sight for over a minute. `lock`: forget the key.
 */
export type IdleState =
  | { readonly kind: 'open' }
  | { readonly kind: 'warn'; readonly seconds: number }
  | { readonly kind: 'cover' }
  | { readonly kind: 'lock' }

export interface IdleRules {
  /** Milliseconds without a sign of life before the lock closes; absent where there is no lock. */
  readonly lockAfter?: number
}

/** Five minutes for professionals, fifteen for employees (reliability, section 3). */
export const idleRules = {
  employee: { lockAfter: 15 * 60_000 },
  professional: { lockAfter: 5 * 60_000 },
  noLock: {},
} as const satisfies Readonly<Record<string, IdleRules>>

/** Where it stands at `now`. Ask before each event too: a device that slept ran no timers. */
export function idleState(idle: Idle, now: number, rules: IdleRules): IdleState {
  const left = untilLock(idle, now, rules)
  if (left <= 0) return { kind: 'lock' }
  if (idle.covered || hiddenFor(idle, now) > coverAfter) return { kind: 'cover' }
  return left <= warning ? { kind: 'warn', seconds: Math.ceil(left / 1000) } : { kind: 'open' }
}

/** What an event changes. A press extends only what is open or warned of, and never opens a lock. */
export function idleAfter(idle: Idle, event: IdleEvent, now: number, rules: IdleRules): Idle {
  const { kind } = idleState(idle, now, rules)
  if (kind === 'lock') return idle
  switch (event) {
    case 'active':
      return kind === 'cover' || idle.hiddenAt !== undefined ? idle : { activeAt: now }
    case 'hidden':
      return { ...idle, hiddenAt: idle.hiddenAt ?? now }
    case 'shown':
      return { activeAt: idle.activeAt, ...(kind === 'cover' ? { covered: true } : {}) }
    case 'uncover':
      return { activeAt: now }
  }
}

/** Milliseconds until `idleState` may say something else; undefined where only an event can bring it. */
export function nextLook(idle: Idle, now: number, rules: IdleRules): number | undefined {
  const left = untilLock(idle, now, rules)
  const toLock = left > warning ? left - warning : left % 1000 || 1000
  const toCover = coverAfter + 1 - hiddenFor(idle, now)
  const moments = [left > 0 ? toLock : 0, idle.hiddenAt === undefined ? 0 : toCover]
  const next = Math.min(...moments.filter((moment) => moment > 0))
  return Number.isFinite(next) ? next : undefined
}

/** Seen ahead for 30 seconds; out of sight for 60. Milliseconds. */
const warning = 30_000
const coverAfter = 60_000

function untilLock(idle: Idle, now: number, { lockAfter }: IdleRules): number {
  return lockAfter === undefined ? Infinity : idle.activeAt + lockAfter - now
}

function hiddenFor(idle: Idle, now: number): number {
  return idle.hiddenAt === undefined ? 0 : now - idle.hiddenAt
}
