import type { MockInstance } from 'vitest'

/** Longer timers are time limits or wait for something else; none of them is a pause between two tries. */
const longest = 2_500

/** Milliseconds that were waited for between tries, by the timers that were asked for. */
export function pauses({ mock }: MockInstance<typeof setTimeout>): number {
  return mock.calls
    .map(([, milliseconds = 0]) => milliseconds)
    .filter((milliseconds) => milliseconds < longest)
    .reduce((sum, milliseconds) => sum + milliseconds, 0)
}
