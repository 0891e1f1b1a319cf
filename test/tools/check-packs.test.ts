import { afterEach, describe, expect, it, vi } from 'vitest'
import { checkPacks } from './check-packs.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

function run(folder?: string) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const code = checkPacks(folder)
  return { code, lines: log.mock.calls.map(([line]: unknown[]) => String(line)) }
}

describe('check:packs', () => {
  it('finds our own packs fine', () => {
    const { code, lines } = run()
    expect(lines).toEqual([expect.stringMatching(/^[1-9]\d* packs, 0 issues$/)])
    expect(code).toBe(0)
  })

  it('names file, place and fault of each issue in a folder of packs', () => {
    const { code, lines } = run('test/packs/faulty')
    expect(code).toBe(1)
    expect(lines).toContain(
      'test/packs/faulty/cycle/pack.json: tree.questions.wish.unsure.to: this leads back to "talk", asked before on the same route.',
    )
    expect(lines.at(-1)).toMatch(/^\d+ packs, \d+ issues$/)
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(/^test\/packs\/faulty\/.+\.json: .+\.$|JSON/)
  })

  it('takes one pack too, and is not content with a folder without packs', () => {
    expect(run('test/packs/fine')).toEqual({ code: 0, lines: ['1 packs, 0 issues'] })
    vi.restoreAllMocks()
    expect(run('test/packs/nowhere').code).toBe(1)
  })
})
