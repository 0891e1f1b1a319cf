/** What a vitest report counts; `failed` is at least 1 where the run was silent or ended badly. `named`: what failed, in words. */
export function testsIn(
  report: string,
  endedWell: boolean,
  skipFails?: boolean,
): { passed: number; failed: number; skipped: number; named: string[] }
