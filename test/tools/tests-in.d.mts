/** What a vitest report counts; `failed` is at least 1 where the run was silent or ended badly. */
export function testsIn(
  report: string,
  endedWell: boolean,
): { passed: number; failed: number; skipped: number }
