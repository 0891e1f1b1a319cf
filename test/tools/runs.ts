/** How often a property is tried: `usual` times, or `RUNS` times as often before a release. */
export function runs(usual: number): number {
  return usual * Math.max(1, Number(process.env['RUNS'] ?? 1) || 1)
}
