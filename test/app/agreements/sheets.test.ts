import { parseSheet } from '#agreement/parse-sheet.ts'
import * as kept from '#app/agreements/sheets.ts'
import type { ReadSheets, Sheets } from '#app/agreements/sheets.ts'
import { HistoryError } from '#history/history.ts'
import type { History } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { describe, expect, it, vi } from 'vitest'
import { aSheet, anId } from '../../agreement/a-sheet.ts'

const sheetsInMemory = () => read(kept.sheetsInMemory())
const sheetsOnDevice = (...given: Parameters<typeof kept.sheetsOnDevice>) =>
  read(kept.sheetsOnDevice(...given))

/** Each verb on what is read by then. */
function read(sheets: Sheets) {
  return {
    all: async () => (await sheets.read()).all,
    questions: async () => (await sheets.read()).questions,
    save: async (sheet: Parameters<ReadSheets['save']>[0]) => (await sheets.read()).save(sheet),
    saveQuestions: async (asked: readonly string[]) => (await sheets.read()).saveQuestions(asked),
  }
}

let ids = 50
const wish = () => ({
  id: anId((ids += 1)),
  keeper: 'employee' as const,
  perspective: 'employee' as const,
  startedOn: '2026-11-24',
})

describe.each([
  ['on the device', () => sheetsOnDevice(historyInMemory(parseSheet), wish())],
  ['in memory', sheetsInMemory],
])('sheets %s', (_, made) => {
  it('are kept in the order of their talks, each once', async () => {
    const sheets = made()
    const later = aSheet({ id: anId(2), madeOn: '2027-01-05' })
    await Promise.all([sheets.save(aSheet()), sheets.save(later)])
    const changed = aSheet({ fields: { buddy: 'Bo' } })
    await sheets.save(changed)
    expect(await sheets.all()).toEqual([changed, later])
  })

  it('stand beside own questions', async () => {
    const sheets = made()
    await Promise.all([sheets.saveQuestions(['Wie?']), sheets.save(aSheet())])
    expect(await sheets.questions()).toEqual(['Wie?'])
    expect(await sheets.all()).toEqual([aSheet()])
  })
})

describe('on the device', () => {
  it('one case begins with the first thing kept, and none with looking', async () => {
    const history = historyInMemory(parseSheet)
    const sheets = sheetsOnDevice(history, wish())
    expect(await sheets.all()).toEqual([])
    expect(await history.cases()).toEqual([])
    await Promise.all([sheets.save(aSheet()), sheets.saveQuestions(['Wie?'])])
    expect(await history.cases()).toHaveLength(1)
  })

  it('a change in another tab meanwhile is not lost, nor this one (C-01)', async () => {
    const history = historyInMemory(parseSheet)
    const here = sheetsOnDevice(history, wish())
    const there = sheetsOnDevice(history, wish())
    await here.save(aSheet())
    const later = aSheet({ id: anId(2), madeOn: '2027-01-05' })
    await Promise.all([here.save(aSheet({ fields: {} })), there.save(later)])
    expect(await here.all()).toEqual([aSheet({ fields: {} }), later])
  })

  it('what cannot be kept is said, and the next save is tried all the same', async () => {
    const memory = historyInMemory(parseSheet)
    const saveCase = vi.fn<History['saveCase']>(memory.saveCase)
    const sheets = sheetsOnDevice({ ...memory, saveCase }, wish())
    saveCase.mockRejectedValueOnce(new HistoryError('full'))
    await expect(sheets.save(aSheet())).rejects.toMatchObject({ failure: 'full' })
    await sheets.save(aSheet({ fields: {} }))
    expect(await sheets.all()).toEqual([aSheet({ fields: {} })])
  })
})
