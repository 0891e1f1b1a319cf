import fc from 'fast-check'
import type { Agreement } from '#agreement/agreement.ts'
import { statuses } from '#agreement/agreement.ts'
import { dayFields, fieldIds, moves, starts } from '#agreement/sheet.ts'
import type { AgreementSheet, Means } from '#agreement/sheet.ts'
import { roles } from '#tree/decision-tree.ts'

/** A small sheet, filled in as someone might. */
export function aSheet(wish: Partial<AgreementSheet> = {}): AgreementSheet {
  return {
    format: 1,
    id: anId(1),
    madeOn: '2026-11-24',
    fields: { 'days-home': 'Maandag, 9 tot 12 uur', buddy: 'Samira' },
    means: [{ id: anId(2), what: 'Een bureau', who: ['manager'], when: '2026-12-01' }],
    mayMove: 'consult',
    days: {
      'runs-until': '2027-01-05',
      'evaluated-on': '2027-01-05',
      'counsellor-on': '2027-02-24',
    },
    own: [anAgreement()],
    fared: {},
    ...wish,
  }
}

export function anAgreement(wish: Partial<Agreement> = {}): Agreement {
  const { id = anId(3) } = wish
  return {
    id,
    what: 'Elke dag begint met een lijst',
    who: ['employee'],
    when: '',
    status: 'open',
    ...wish,
  }
}

export function anId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

const ids = fc.uuid({ version: 4 })
const days = fc.constantFrom('2026-11-24', '2028-02-29', '2020-01-01', '2100-12-31')
const someRoles = fc.subarray([...roles])

/** Sheets of any content, texts as wild as can be typed. */
export function anySheet(texts: fc.Arbitrary<string>): fc.Arbitrary<AgreementSheet> {
  const means: fc.Arbitrary<Means> = fc.record({
    id: ids,
    what: texts,
    who: someRoles,
    when: texts,
  })
  const own: fc.Arbitrary<Agreement> = fc
    .tuple(means, fc.constantFrom(...statuses), fc.option(someRoles, { nil: undefined }))
    .map(([item, status, decidedBy]) => ({ ...item, status, ...(decidedBy && { decidedBy }) }))
  const optional: { requiredKeys: never[] } = { requiredKeys: [] }
  return fc.record(
    {
      format: fc.constant(1 as const),
      id: ids,
      madeOn: days,
      fields: fc.record(Object.fromEntries(fieldIds.map((id) => [id, texts])), optional),
      means: fc.array(means, { maxLength: 4 }),
      mayMove: fc.constantFrom(...moves),
      days: fc.record(Object.fromEntries(dayFields.map((id) => [id, days])), optional),
      own: fc.array(own, { maxLength: 4 }),
      start: fc.constantFrom(...starts),
      fared: fc.record(
        Object.fromEntries(fieldIds.map((id) => [id, fc.constantFrom(...statuses)])),
        optional,
      ),
    },
    { requiredKeys: ['format', 'id', 'madeOn', 'fields', 'means', 'days', 'own', 'fared'] },
  )
}

/** Strings with control, direction and half characters, short and long. */
export const wildText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\u0000', '\u202E', '\uD83D', '\u00AD', 'é', '\u0301'),
    maxLength: 320,
  }),
)
