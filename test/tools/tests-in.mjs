import { readFileSync } from 'node:fs'

/**
 * Counts the tests of a vitest report. A run without a report, without tests, or that ended badly while each
 * test passed (a file that did not load, an unhandled error) has failed once at least.
 *
 * @param {string} report path of the JSON report
 * @param {boolean} endedWell whether vitest ended with 0
 * @param {boolean} skipFails whether a test that was skipped has failed
 * @returns {{passed: number, failed: number, skipped: number, named: string[]}} `named`: each test or file that
 *   failed, with the first lines of its message
 */
export function testsIn(report, endedWell, skipFails = false) {
  const { files, ...found } = read(report)
  const counts = skipFails
    ? { passed: found.passed, failed: found.failed + found.skipped, skipped: 0 }
    : found
  const unloaded = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(isFailed),
  ).length
  const failed = counts.failed + unloaded
  const silent = failed === 0 && (!endedWell || counts.passed === 0)
  return {
    ...counts,
    failed: silent ? 1 : failed,
    named: files.flatMap((file) => [...failuresIn(file), ...(skipFails ? skipsIn(file) : [])]),
  }
}

function skipsIn({ name, assertionResults }) {
  const skipped = assertionResults.filter(
    ({ status }) => status !== 'passed' && status !== 'failed',
  )
  return skipped.map(({ fullName }) => `${name} > ${fullName}: was skipped`)
}

function failuresIn({ name, status, message, assertionResults }) {
  const tests = assertionResults.filter(isFailed)
  if (status === 'failed' && tests.length === 0) return [`${name}: ${firstLines(message)}`]
  return tests.map((test) => `${name} > ${test.fullName}: ${firstLines(test.failureMessages?.[0])}`)
}

function firstLines(message = '') {
  return message.split('\n').slice(0, 3).join(' ').slice(0, 400)
}

function read(report) {
  try {
    const { testResults: files } = JSON.parse(readFileSync(report, 'utf8'))
    const tests = files.flatMap((file) => file.assertionResults)
    const passed = tests.filter((test) => test.status === 'passed').length
    const failed = tests.filter(isFailed).length
    return { files, passed, failed, skipped: tests.length - passed - failed }
  } catch {
    return { files: [], passed: 0, failed: 0, skipped: 0 }
  }
}

function isFailed(test) {
  return test.status === 'failed'
}
