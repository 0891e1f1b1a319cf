import fc from 'fast-check'
import { answers, roles } from '#tree/decision-tree.ts'

/** What may not leave. Ids and statuses are made of it too, and it rides along under keys of no type. */
export const secret = 'ZQX'

/** A record with the secret wherever an employer may not look, whatever the types say. */
export function recordOf({ agreed, day, seed, present }: Made) {
  const hidden = `${secret}${seed}`
  const stowaway = { [hidden]: hidden, why: hidden, concern: hidden, outcome: hidden }
  const item = { id: hidden, what: agreed, who: present, when: day, ...stowaway }
  const sheet = {
    format: 1,
    id: hidden,
    madeOn: day,
    fields: { tasks: agreed, [hidden]: hidden },
    means: [item],
    days: { 'evaluated-on': day, [hidden]: day },
    own: [{ ...item, status: hidden, from: hidden }],
    fared: { tasks: hidden },
    ...stowaway,
  }
  const run = {
    id: hidden,
    seq: 1,
    rev: seed,
    atTable: present,
    finishedOn: day,
    steps: [{ question: hidden, answer: answers[seed % 3] }],
    ...stowaway,
  }
  return { label: hidden, ownQuestions: [hidden], sheets: [sheet], runs: [run], ...stowaway }
}

export interface Made {
  readonly agreed: string
  readonly day: string
  readonly seed: number
  readonly present: (typeof roles)[number][]
}

/** Records that differ in what an employer may see. */
export const made = fc.record({
  agreed: fc.string({ minLength: 1, maxLength: 30 }).filter((text) => !text.includes(secret)),
  day: fc.constantFrom('2026-11-24', '2024-02-29', '2030-06-01'),
  seed: fc.nat({ max: 999 }),
  present: fc.subarray([...roles], { minLength: 1 }),
})

/** Making a formatter takes a hundred times as long as using one; 50,000 files need three each. */
export function makeFormattersOnce(): void {
  Object.assign(Intl, {
    DateTimeFormat: madeOnce(Intl.DateTimeFormat),
    ListFormat: madeOnce(Intl.ListFormat),
  })
}

function madeOnce<A extends unknown[], T extends object>(Maker: new (...wish: A) => T) {
  const made = new Map<string, T>()
  return function maker(...wish: A): T {
    const key = JSON.stringify(wish)
    const formatter = made.get(key) ?? new Maker(...wish)
    made.set(key, formatter)
    return formatter
  }
}
