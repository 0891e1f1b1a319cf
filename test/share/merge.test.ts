import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeOf, recordsToWrite, type Choice } from '#share/merge.ts'
import { runs } from '../tools/runs.ts'

interface Thing {
  readonly id: string
  readonly rev: number
  readonly seq: number
  readonly text: string
  readonly come: number
}

const progress = ({ come }: Thing) => String(come)
const thing = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  rev: fc.integer({ min: 1, max: 3 }),
  seq: fc.integer({ min: 1, max: 9 }),
  text: fc.constantFrom('x', 'y'),
  come: fc.integer({ min: 0, max: 2 }),
})
const device = fc.uniqueArray(thing, { selector: ({ id }) => id })

/** A device after taking a file in: the store gives `rev` and `seq` anew. */
function after(here: readonly Thing[], file: readonly Thing[], choice: Choice): readonly Thing[] {
  const written = recordsToWrite(mergeOf(here, file, progress), { otherwise: choice })
  const left = here.filter(({ id }) => !written.some((record) => record.id === id))
  return [...left, ...written.map((record) => ({ ...record, rev: 7, seq: 8 }))]
}

const contentOf = (things: readonly Thing[]) =>
  things.map(({ id, text, come }) => `${id} ${text} ${come}`).toSorted()

test('I-10 a file taken in twice is a file taken in once', () => {
  fc.assert(
    fc.property(
      device,
      device,
      fc.constantFrom<Choice>('here', 'file', 'further'),
      (here, file, choice) => {
        const once = after(here, file, choice)
        expect(contentOf(after(once, file, choice))).toEqual(contentOf(once))
        if (choice !== 'here') {
          const again = mergeOf(once, file, progress)
          expect(again.new).toEqual([])
          expect(choice === 'file' ? again.differs : []).toEqual([])
        }
      },
    ),
    { numRuns: runs(10_000) },
  )
})

test('I-10 files taken in by what went further end in the same, whatever the order', () => {
  fc.assert(
    fc.property(device, fc.array(device, { maxLength: 4 }), (here, files) => {
      const forth = files.reduce<readonly Thing[]>(
        (kept, file) => after(kept, file, 'further'),
        here,
      )
      const back = files
        .toReversed()
        .reduce<readonly Thing[]>((kept, file) => after(kept, file, 'further'), here)
      expect(contentOf(forth)).toEqual(contentOf(back))
    }),
    { numRuns: runs(10_000) },
  )
})

test('I-10 each record of the file is new, present or different, and only once', () => {
  fc.assert(
    fc.property(device, device, (here, file) => {
      const merge = mergeOf(here, file, progress)
      const ids = [...merge.new, ...merge.present, ...merge.differs.map((one) => one.file)].map(
        ({ id }) => id,
      )
      expect(ids.toSorted()).toEqual(file.map(({ id }) => id).toSorted())
    }),
  )
})

test('what went further wins; where neither did that is said', () => {
  const base = { id: 'a', rev: 9, seq: 1, text: 'x', come: 1 }
  const merge = (file: Thing) => mergeOf([base], [file], progress).differs[0]
  expect(merge({ ...base, rev: 1, come: 2 })).toMatchObject({ further: 'file', clear: true })
  expect(merge({ ...base, rev: 99, come: 0 })).toMatchObject({ further: 'here', clear: true })
  expect(merge({ ...base, text: 'y' })).toMatchObject({ clear: false })
  expect(mergeOf([base], [{ ...base, rev: 2, seq: 5 }], progress).present).toEqual([base])
})

test('keys in another order are no difference', () => {
  const { id, rev, seq, text, come } = { id: 'a', rev: 1, seq: 1, text: 'x', come: 1 }
  expect(
    mergeOf([{ id, rev, seq, text, come }], [{ come, text, seq, rev, id }], progress).differs,
  ).toEqual([])
})

test('each difference is chosen apart', () => {
  const base = { rev: 1, seq: 1, text: 'x', come: 1 }
  const here = ['a', 'b', 'c'].map((id) => ({ ...base, id }))
  const file = here.map((one) => ({ ...one, text: 'y' }))
  const byId = new Map([['b', 'file' as const]])
  const written = recordsToWrite(mergeOf(here, file, progress), { otherwise: 'here', byId })
  expect(written.map(({ id }) => id)).toEqual(['b'])
})
