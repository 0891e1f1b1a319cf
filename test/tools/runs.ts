/** How many times as much as on a push: `npm run test:release` says 20; 1 unless told. */
const times = Math.max(1, Number(process.env['RUNS'] ?? 1) || 1)

/** Before a release, where there is time for everything. */
export const isRelease = times > 1

/** How often a property is tried: of the `full` count a tenth on a push, `RUNS` times it before a release. */
export function runs(full: number): number {
  return isRelease ? full * times : Math.ceil(full / 10)
}

/** The same of what takes long enough as it is: the `full` count before a release, and no more. */
export function atMost(full: number): number {
  return isRelease ? full : Math.ceil(full / 10)
}

/** How often something is done anew, or how long it may take: `usual` on a push, `RUNS` times it before a release. */
export function rounds(usual: number): number {
  return usual * times
}
