import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idleAfter, idleRules, idleState, nextLook, type Idle, type IdleEvent } from '#lock/idle.ts'

const minute = 60_000
const start: Idle = { activeAt: 0 }

test.each([
  ['employee', 15],
  ['professional', 5],
] as const)('P-04 %s: locks after %d minutes, warned of 30 seconds before', (user, minutes) => {
  const rules = idleRules[user]
  const end = minutes * minute
  const at = (now: number) => idleState(start, now, rules)
  expect(at(end - 30_001)).toEqual({ kind: 'open' })
  expect(at(end - 30_000)).toEqual({ kind: 'warn', seconds: 30 })
  expect(at(end - 1)).toEqual({ kind: 'warn', seconds: 1 })
  expect(at(end)).toEqual({ kind: 'lock' })
})

test('P-04 the warning can be answered with more time, as often as one likes', () => {
  let idle = start
  const rules = idleRules.professional
  for (let time = 1; time <= 20; time += 1) {
    const now = idle.activeAt + 5 * minute - 1_000
    expect(idleState(idle, now, rules).kind).toBe('warn')
    idle = idleAfter(idle, 'active', now, rules)
    expect(idleState(idle, now, rules)).toEqual({ kind: 'open' })
  }
})

test('a press after the time is too late: a device that slept has locked', () => {
  const rules = idleRules.professional
  const late = idleAfter(start, 'active', 60 * minute, rules)
  expect(idleState(late, 60 * minute, rules).kind).toBe('lock')
})

test.each(Object.entries(idleRules))(
  'P-04 out of sight for over a minute it is covered, with rules %s, until one brings it back',
  (_name, rules) => {
    const hidden = idleAfter(start, 'hidden', 1_000, rules)
    expect(idleState(hidden, 61_000, rules).kind).toBe('open')
    expect(idleState(hidden, 61_001, rules).kind).toBe('cover')
    const shown = idleAfter(hidden, 'shown', 90_000, rules)
    expect(idleState(shown, 90_000, rules).kind).toBe('cover')
    expect(idleState(idleAfter(shown, 'active', 91_000, rules), 91_000, rules).kind).toBe('cover')
    expect(idleState(idleAfter(shown, 'uncover', 92_000, rules), 92_000, rules).kind).toBe('open')
    const soon = idleAfter(hidden, 'shown', 40_000, rules)
    expect(idleState(soon, 100_000, rules).kind).toBe('open')
  },
)

test('P-04 a key that still arrives out of sight neither uncovers nor extends', () => {
  const rules = idleRules.professional
  const hidden = idleAfter(start, 'hidden', 1_000, rules)
  const pressed = idleAfter(hidden, 'active', 30_000, rules)
  expect(pressed).toEqual(hidden)
  expect(idleState(pressed, 61_001, rules).kind).toBe('cover')
  expect(idleState(pressed, 5 * minute, rules).kind).toBe('lock')
})

test('without a lock it never locks and never warns', () => {
  expect(idleState(start, 1e9, idleRules.noLock)).toEqual({ kind: 'open' })
  expect(nextLook(start, 1e9, idleRules.noLock)).toBeUndefined()
})

test('nothing changes before the next look that it names', () => {
  const events = fc.constantFrom<IdleEvent>('active', 'hidden', 'shown', 'uncover')
  const walk = fc.array(fc.tuple(events, fc.integer({ min: 0, max: 6 * minute })))
  fc.assert(
    fc.property(walk, fc.constantFrom(...Object.values(idleRules)), (steps, rules) => {
      let idle = start
      let now = 0
      for (const [event, passed] of steps) {
        now += passed
        idle = idleAfter(idle, event, now, rules)
        const next = nextLook(idle, now, rules)
        const before = idleState(idle, now, rules)
        const until = next === undefined ? 1e12 : next - 1
        expect(idleState(idle, now + until, rules)).toEqual(before)
        expect(next ?? 1).toBeGreaterThan(0)
      }
    }),
  )
})
