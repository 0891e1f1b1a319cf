import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faults } from '#pack/issue.ts'
import type { Fault, Issue } from '#pack/issue.ts'
import { issuesOfFolder } from '../tools/pack-folder.ts'

type Expected = Pick<Issue, 'where' | 'what'>

const root = join(import.meta.dirname, 'faulty')
const folders = readdirSync(root)
const expectedIn = (folder: string) =>
  JSON.parse(readFileSync(join(root, folder, 'expected.json'), 'utf8')) as Expected[]

describe('faulty packs', () => {
  it.each(folders)('%s is caught, where it is wrong and nowhere else', (folder) => {
    const found = issuesOfFolder(join(root, folder)).map(({ where, what }) => ({ where, what }))
    expect(sorted(found)).toEqual(sorted(expectedIn(folder)))
  })

  it('are at least fourteen, and show every fault that a file can have', () => {
    const fromNetwork: readonly Fault[] = ['unknown-pack', 'unreachable-file']
    const shown = new Set(folders.flatMap((folder) => expectedIn(folder).map(({ what }) => what)))
    expect(folders.length).toBeGreaterThanOrEqual(14)
    expect(faults.filter((fault) => !shown.has(fault) && !fromNetwork.includes(fault))).toEqual([])
  })
})

it('the small pack that they were made from is fine', () => {
  expect(issuesOfFolder(join(import.meta.dirname, 'fine'))).toEqual([])
})

function sorted(issues: readonly Expected[]): Expected[] {
  const key = ({ where, what }: Expected) => `${where} ${what}`
  return issues.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
