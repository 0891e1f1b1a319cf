/**
 * Milliseconds of processor time that `work` took in this process, which other processes do not lengthen as
 * they do the time on a clock.
 */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
