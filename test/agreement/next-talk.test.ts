import { changed } from '#agreement/change.ts'
import { isOfEarlierTalk } from '#agreement/earlier-talk.ts'
import { nextSheet, sheetFrom } from '#agreement/new-sheet.ts'
import { faredChange, reviewOf, toAdjust } from '#agreement/review.ts'
import { agreementFrom, isTakenOver } from '#agreement/take-over.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aSheet, anAgreement, anId } from './a-sheet.ts'

const start = {
  id: anId(4),
  madeOn: '2027-01-05',
  together: '2027-02-16',
  withCounsellor: '2027-04-05',
}

describe('a new sheet', () => {
  it('is dated by the two looks, and says nothing that nobody agreed', () => {
    expect(sheetFrom(start)).toEqual({
      format: 1,
      id: anId(4),
      madeOn: '2027-01-05',
      fields: {},
      means: [],
      days: {
        'runs-until': '2027-02-16',
        'evaluated-on': '2027-02-16',
        'counsellor-on': '2027-04-05',
      },
      own: [],
      fared: {},
    })
  })

  it('takes defaults, cleaned and within their limit', () => {
    const { fields } = sheetFrom(start, { breaks: ' a\u0000 ', buddy: 'x'.repeat(300), tasks: ' ' })
    expect(fields).toEqual({ breaks: 'a', buddy: 'x'.repeat(280) })
  })
})

describe('the next talk', () => {
  const last = [
    { kind: 'agreement', agreement: anAgreement({ id: anId(6), what: 'Bureau' }) } as const,
    { kind: 'status', id: anId(6), status: 'done' } as const,
    { kind: 'status', id: anId(3), status: 'kept' } as const,
    { kind: 'fared', id: 'buddy', status: 'done' } as const,
    { kind: 'start', start: 'home' } as const,
  ].reduce(changed, aSheet())

  it('opens with what was agreed and how it fared', () => {
    expect(reviewOf(last).map(({ kind, status }) => [kind, status])).toEqual([
      ['agreement', 'kept'],
      ['agreement', 'done'],
      ['field', 'open'],
      ['field', 'done'],
    ])
    for (const item of reviewOf(last)) {
      const again = reviewOf(changed(last, faredChange(item, 'changed')))
      expect(again.filter(({ status }) => status === 'changed')).toHaveLength(1)
    }
  })

  it('goes on with all that is not done, open again, under new days', () => {
    const next = nextSheet(last, start)
    expect(next.own).toEqual([anAgreement()])
    expect(next.fields).toEqual({ 'days-home': 'Maandag, 9 tot 12 uur' })
    expect(next.means).toEqual(last.means)
    expect(next.days['evaluated-on']).toBe('2027-02-16')
    expect(next.fared).toEqual({})
  })

  it('does not carry the employee’s one line over', () => {
    expect(nextSheet(last, start)).not.toHaveProperty('start')
  })

  it('comes with a run begun on a later day, not with a second one on the same day', () => {
    expect(isOfEarlierTalk(last, '2026-11-24')).toBe(false)
    expect(isOfEarlierTalk(last, undefined)).toBe(false)
    expect(isOfEarlierTalk(last, '2027-01-05')).toBe(true)
  })
})

describe('taking over', () => {
  it('is one press, without emphasis and without where it came from', () => {
    const agreement = agreementFrom('Neem op tijd **pauze**.', anId(1), ['employee'])
    expect(agreement).toEqual({
      id: anId(1),
      what: 'Neem op tijd pauze.',
      who: ['employee'],
      when: '',
      status: 'open',
    })
  })

  it('is seen on the sheet until someone makes it their own', () => {
    const agreement = agreementFrom('**Vaste** tijden.', anId(1), [])
    const sheet = aSheet({ own: [agreement] })
    expect(isTakenOver(sheet, '**Vaste** tijden.')).toBe(true)
    expect(isTakenOver(aSheet(), '**Vaste** tijden.')).toBe(false)
    expect(isTakenOver(undefined, '')).toBe(false)
  })

  it('ends at a whole sentence where a suggestion is too long', () => {
    const long = `${'Een zin. '.repeat(40)}Het slot.`
    const { what } = agreementFrom(long, anId(1), [])
    expect(what.length).toBeLessThanOrEqual(280)
    expect(what).toMatch(/zin\.$/)
  })

  it.each(['nl', 'en'])('has room for every suggestion of the reference pack: %s', (tag) => {
    const { concerns, points } = JSON.parse(
      readFileSync(`public/packs/referentieboom/${tag}.json`, 'utf8'),
    ) as { concerns: Record<string, { agreement: string }>; points: Record<string, string> }
    for (const text of [
      ...Object.values(concerns).map((one) => one.agreement),
      ...Object.values(points),
    ])
      expect(agreementFrom(text, anId(1), []).what).toBe(text.replaceAll('**', ''))
  })
})

describe('what went differently', () => {
  const went = aSheet({
    own: [
      anAgreement({ id: anId(1), what: 'a', status: 'changed' }),
      anAgreement({ id: anId(2), what: 'b', status: 'kept' }),
      anAgreement({ id: anId(3), what: 'c', status: 'changed' }),
    ],
    fields: { buddy: 'Kim', breaks: 'elk uur' },
    fared: { buddy: 'changed' },
  })

  it('is to be adjusted until its words are others', () => {
    const next = nextSheet(went, start)
    expect([...toAdjust(went, next)]).toEqual([anId(1), anId(3), 'buddy'])
    const adjusted = { ...next, fields: { ...next.fields, buddy: 'Noor' } }
    const third = next.own.find(({ id }) => id === anId(3))
    if (third === undefined) throw new Error('gone')
    const changedSheet = changed(adjusted, {
      kind: 'agreement',
      agreement: { ...third, what: 'd' },
    })
    expect([...toAdjust(went, changedSheet)]).toEqual([anId(1)])
  })

  it('is nothing where there was no sheet before', () => {
    expect(toAdjust(undefined, went).size).toBe(0)
  })
})
