import { begunBy, minutesFor } from '#ui/screens/start/begin-draft.ts'
import type { BeginDraft } from '#ui/screens/start/begin-draft.ts'
import { roles } from '#tree/decision-tree.ts'
import { describe, expect, it } from 'vitest'

const drafts: BeginDraft[] = [undefined, ...roles].flatMap((perspective) =>
  ([undefined, 'yes', 'no'] as const).flatMap((under) =>
    ([undefined, 'device', 'once'] as const).flatMap((keep) =>
      [[], ['employee'], ['manager', 'counsellor'], [...roles]].map(
        (others) =>
          ({
            others,
            ...(perspective && { perspective }),
            ...(under && { under }),
            ...(keep && { keep }),
          }) as BeginDraft,
      ),
    ),
  ),
)

describe('beginning, over every way to fill in the form', () => {
  it.each(['device', 'memory'] as const)(
    'keeps only what an employee chose to keep: %s',
    (storage) => {
      for (const draft of drafts) {
        const begun = begunBy(draft, storage)
        if (!begun.ready) continue
        const mayKeep = draft.perspective === 'employee' && storage === 'device'
        expect(begun.keep).toBe(mayKeep && draft.keep === 'device')
        expect(begun.people.keeper === 'employee').toBe(draft.perspective === 'employee')
      }
    },
  )

  it('seats the one who fills it in, once, and lists roles in the fixed order', () => {
    for (const draft of drafts) {
      const begun = begunBy(draft, 'device')
      if (!begun.ready) continue
      const { perspective, atTable } = begun.people
      expect(atTable).toContain(perspective)
      expect(atTable).toEqual(roles.filter((role) => atTable.includes(role)))
    }
  })

  it('never guesses who holds the data: a counsellor must say', () => {
    const counsellor: BeginDraft = { perspective: 'counsellor', others: [] }
    expect(begunBy(counsellor, 'device')).toEqual({ ready: false, missing: ['under'] })
    expect(begunBy({ ...counsellor, under: 'no' }, 'device')).toMatchObject({
      people: { keeper: 'employer' },
    })
    expect(begunBy({ ...counsellor, under: 'yes' }, 'device')).toMatchObject({
      people: { keeper: 'bedrijfsarts' },
    })
  })

  it('asks first who fills it in, and of an employee whether to keep', () => {
    expect(begunBy({ others: [] }, 'device')).toEqual({ ready: false, missing: ['perspective'] })
    const employee: BeginDraft = { perspective: 'employee', others: [] }
    expect(begunBy(employee, 'device')).toEqual({ ready: false, missing: ['keep'] })
    expect(begunBy(employee, 'memory')).toMatchObject({ ready: true, keep: false })
  })
})

it.each([
  [1, 5],
  [10, 5],
  [11, 10],
  [17, 10],
  [25, 15],
])('%i questions take about %i minutes', (questions, minutes) => {
  expect(minutesFor(questions)).toBe(minutes)
})
