import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { testsIn } from './tests-in.mjs'

const folder = mkdtempSync(join(tmpdir(), 'reports-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('counts what passed, failed and was skipped', () => {
  const report = reportOf([['passed', 'failed', 'skipped', 'passed'], ['passed']])
  expect(testsIn(report, false)).toMatchObject({ passed: 3, failed: 1, skipped: 1 })
})

test('where skipping is failing, what was skipped is named', () => {
  const report = reportOf([['passed', 'skipped']])
  expect(testsIn(report, true, true)).toMatchObject({
    passed: 1,
    failed: 1,
    skipped: 0,
    named: ['file-0 > test 1: was skipped'],
  })
})

test('a file that does not load is one failure, beside the others', () => {
  expect(testsIn(reportOf([['passed'], 'unloaded', ['failed']]), false)).toMatchObject({
    passed: 1,
    failed: 2,
  })
})

test('a bad end after tests that passed is a failure', () => {
  expect(testsIn(reportOf([['passed']]), false)).toMatchObject({ passed: 1, failed: 1 })
})

test('no tests are a failure, even after a good end', () => {
  expect(testsIn(reportOf([]), true)).toMatchObject({ passed: 0, failed: 1 })
})

test('no report is a failure, even after a good end', () => {
  expect(testsIn(join(folder, 'none.json'), true)).toMatchObject({ passed: 0, failed: 1 })
})

test('all passed is no failure', () => {
  expect(testsIn(reportOf([['passed', 'passed']]), true)).toMatchObject({ passed: 2, failed: 0 })
})

test('what failed is named, with the first of its message', () => {
  const report = reportOf([['passed', 'failed'], 'unloaded'])
  expect(testsIn(report, false).named).toEqual([
    'file-0 > test 1: it went wrong',
    'file-1: it did not load',
  ])
})

function reportOf(files: (string[] | 'unloaded')[]): string {
  const testResults = files.map((statuses, n) => ({
    name: `file-${n}`,
    status: statuses === 'unloaded' || statuses.includes('failed') ? 'failed' : 'passed',
    message: statuses === 'unloaded' ? 'it did not load' : '',
    assertionResults: statuses === 'unloaded' ? [] : statuses.map(resultOf),
  }))
  const file = join(folder, `${files.flat().join('-') || 'empty'}.json`)
  writeFileSync(file, JSON.stringify({ testResults }))
  return file
}

function resultOf(status: string, n: number) {
  const failureMessages = status === 'failed' ? ['it went wrong'] : []
  return { fullName: `test ${n}`, status, failureMessages }
}
