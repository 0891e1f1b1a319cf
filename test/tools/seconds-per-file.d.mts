/** The slowest files of a vitest report as lines of text, after a line with the sum of all. */
export function secondsPerFile(report: string, most: number): readonly string[]
