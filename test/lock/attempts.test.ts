import { expect, test } from 'vitest'
import { afterFailure, delayAfter, noAttempts, secondsToWait } from '#lock/attempts.ts'

test('the wait doubles to a minute and stays there', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 1000].map(delayAfter)).toEqual([
    0, 1, 2, 4, 8, 16, 32, 60, 60, 60,
  ])
})

test('the wait counts from the last wrong try', () => {
  expect(secondsToWait(noAttempts, 5_000)).toBe(0)
  let attempts = noAttempts
  for (const at of [1_000, 3_000, 6_000]) attempts = afterFailure(attempts, at)
  expect(
    [6_000, 6_001, 9_000, 9_999, 10_000, 99_000].map((now) => secondsToWait(attempts, now)),
  ).toEqual([4, 4, 1, 1, 0, 0])
})

test('a clock that was set back makes nobody wait longer than the delay', () => {
  expect(secondsToWait({ failed: 3, lastAt: 1_000_000 }, 0)).toBe(4)
})
