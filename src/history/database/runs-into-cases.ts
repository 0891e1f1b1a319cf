import { entriesOf, type Dump, type Entry } from './dump.ts'
import { isCount, isDayShaped, isObject, isText } from '#history/records/guards.ts'

/**
 * Version 1 knew runs only. They all go into one case, which bears the id of the first of them.
 * That is random enough to be like no other, and the same however often this is worked out. A run
 * that cannot be read stays as it is, and belongs to that case too.
 */
export function runsIntoCases(before: Dump): Dump {
  const runs = entriesOf(before, 'runs')
  const first = firstOf(runs)
  if (first === undefined) return { ...before, stores: { ...before.stores, cases: [] } }
  const { id, startedOn } = first
  const cases = [
    {
      key: id,
      value: {
        format: 1,
        id,
        rev: 1,
        seq: 1,
        label: '',
        keeper: 'employee',
        perspective: 'employee',
        startedOn,
        sheets: [],
      },
    },
  ]
  const moved = runs.map(({ key, value }) => ({ key, value: withCase(value, id) }))
  return { ...before, stores: { ...before.stores, runs: moved, cases } }
}

interface First {
  readonly id: string
  readonly startedOn: string
}

/** The first run by `seq`; of those without one, whichever has the lowest id. */
function firstOf(runs: readonly Entry[]): First | undefined {
  const inOrder = runs
    .map(({ key, value }) => ({ key, value: isObject(value) ? value : {} }))
    .sort((a, b) => seqOf(a.value) - seqOf(b.value) || (a.key < b.key ? -1 : 1))
  const [first] = inOrder
  if (first === undefined) return undefined
  const day = inOrder.map(({ value }) => value['startedOn']).find(isDayShaped)
  return { id: first.key, startedOn: day ?? '2026-11-24' }
}

function seqOf(value: Readonly<Record<string, unknown>>): number {
  return isCount(value['seq']) ? value['seq'] : Number.MAX_SAFE_INTEGER
}

function withCase(value: unknown, caseId: string): unknown {
  if (!isObject(value) || !isText(value['id'])) return value
  return { ...value, caseId, ...(value['format'] === 1 ? { format: 2 } : {}) }
}
