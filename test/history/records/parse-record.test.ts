import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRecord } from '#history/records/parse-record.ts'
import { aDraft } from '../a-draft.ts'

const sound = { ...aDraft({ finishedOn: '2026-11-24' }), rev: 3, seq: 2 }

describe('parseRecord', () => {
  it('gives back a sound record, without what it does not know', () => {
    expect(parseRecord({ ...sound, note: 'sentinel' })).toEqual(sound)
  })

  it('keeps a run made on a device whose date is wrong', () => {
    expect(parseRecord({ ...sound, startedOn: '1970-01-01' })).toBeDefined()
  })

  it.each(Object.keys(sound))('refuses a record whose %s is missing or something else', (field) => {
    const others = [null, {}, [{}], -1, 1.5, Number.NaN, true, '']
    if (field !== 'finishedOn') others.push(undefined as never)
    for (const other of others) {
      expect(parseRecord({ ...sound, [field]: other }), JSON.stringify(other)).toBeUndefined()
    }
  })

  it('refuses what only looks like a day', () => {
    for (const day of ['2026-13-01', '2026-00-10', '2026-1-1', '2026-11-24T10:00', '26-11-24']) {
      expect(parseRecord({ ...sound, finishedOn: day }), day).toBeUndefined()
    }
  })

  it('never throws, and what it lets through it lets through again unchanged', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(sound)), (value, field) => {
        parseRecord(value)
        const record = parseRecord({ ...sound, [field]: value })
        expect(record && parseRecord(record)).toEqual(record)
      }),
      { numRuns: 2_000 },
    )
  })
})
