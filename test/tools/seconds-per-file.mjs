import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/**
 * The files of a vitest report that took longest, as lines of text: seconds from a file's first test to its
 * last, imports aside. The first line has the sum over all files; two run at once.
 *
 * @param {string} report path of the JSON report
 * @param {number} most how many files
 * @returns {readonly string[]} nothing where there is no report
 */
export function secondsPerFile(report, most) {
  const files = read(report)
    .map(({ name, startTime, endTime }) => ({
      name: relative(process.cwd(), name),
      seconds: (endTime - startTime) / 1000,
    }))
    .toSorted((one, other) => other.seconds - one.seconds)
  if (files.length === 0) return []
  const sum = files.reduce((all, { seconds }) => all + seconds, 0)
  return [
    `${sum.toFixed(0)} s in ${files.length} files`,
    ...files
      .slice(0, most)
      .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`),
  ]
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults
  } catch {
    return []
  }
}
