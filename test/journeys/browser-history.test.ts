import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { outcomeIds } from '../support/advice-props.ts'
import { visitWithProfile } from './support/browser.ts'
import { shortestTo } from './support/paths.ts'
import { answer, begin, employee, expectAdvice } from './support/walk.ts'

it.each(['device', 'once', 'shared'] as const)(
  'P-07 the browser’s own history is the same after runs to all outcomes, kept: %s',
  async (keep) => {
    const seen: string[] = []
    for (const outcome of outcomeIds) {
      const folder = await mkdtemp(join(tmpdir(), 'journey-'))
      onTestFinished(() => rm(folder, { recursive: true, force: true }))
      const one = await visitWithProfile(folder, {}, { full: true })
      await begin(one, { ...employee, keep })
      await answer(one, shortestTo(outcome).steps)
      await expectAdvice(one.page)
      await one.close()
      seen.push(rowsIn(folder))
    }
    expect(seen[0]).toContain('Vragen – Thuiswerkwijzer')
    expect(seen[0]).toContain('#/vragen')
    expect(new Set(seen).size).toBe(1)
  },
)

/** Addresses, titles and numbers of visits of Chromium's own list, in order. */
function rowsIn(folder: string): string {
  const code = `import sqlite3,sys
for row in sqlite3.connect(sys.argv[1]).execute('select url, title, visit_count, (select count(*) from visits where visits.url = urls.id) from urls order by url'): print(*row)`
  return execFileSync('python3', ['-c', code, join(folder, 'Default', 'History')], {
    encoding: 'utf8',
  })
}
