import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseDraft, History, RunDraft } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { packKeyOf } from '#history/records/kept-pack.ts'
import { answers, roles } from '#tree/decision-tree.ts'
import { rounds, runs } from '../tools/runs.ts'
import { aCase, aDraft, anySheet, aRef, openedHere, someFiles } from './a-draft.ts'
import { freshStorage, type FreshStorage } from './fresh-storage.ts'
import { Model } from './model.ts'

interface Real {
  history: History
  /** Absent in memory, which no browser can close and no reload outlives. */
  readonly storage?: FreshStorage
}
type Command = fc.AsyncCommand<Model, Real>

/** Every command compares the whole of what is kept, so that the first divergence is the one shown. */
function command(name: string, run: (model: Model, real: Real) => Promise<void> | void): Command {
  return {
    check: () => true,
    toString: () => name,
    run: async (model, real) => {
      await run(model, real)
      expect(await real.history.list()).toEqual(model.list())
      expect(await real.history.cases()).toEqual(model.listCases())
      expect(await real.history.damaged()).toBe(0)
      for (const ref of refs) {
        expect(await real.history.packOf(ref)).toEqual(model.packs.get(packKeyOf(ref)))
      }
    },
  }
}

const refs = [aRef('1.0.0'), aRef('1.1.0'), { ...aRef('1.1.0'), hash: '' }]
const ref = fc.constantFrom(...refs)
const id = fc.constantFrom('a', 'b', 'c', 'd')
const caseId = fc.constantFrom('case-a', 'case-b')
const day = fc.constantFrom('2026-11-24', '2024-02-29', '1970-01-01')
/** How far off the revision is that a draft was made from: mostly not at all. */
const off = fc.constantFrom(0, 0, 0, 0, 0, -1, 1)

const draft: fc.Arbitrary<RunDraft> = fc
  .record({
    id,
    caseId,
    pack: ref,
    perspective: fc.constantFrom(...roles),
    atTable: fc.subarray([...roles]),
    steps: fc.array(
      fc.record({
        question: fc.constantFrom('tasks', 'talk'),
        answer: fc.constantFrom(...answers),
      }),
      { maxLength: 4 },
    ),
    startedOn: day,
    finishedOn: fc.option(day, { nil: undefined }),
  })
  .map(({ finishedOn, ...rest }) => aDraft(finishedOn ? { ...rest, finishedOn } : rest))

const caseDraft: fc.Arbitrary<CaseDraft> = fc
  .record({ id: caseId, label: fc.constantFrom('', 'Traject noord'), startedOn: day })
  .map((wish) => aCase(wish))

function from(kept: ReadonlyMap<string, { rev: number }>, key: string, by: number): number {
  return Math.max(0, (kept.get(key)?.rev ?? 0) + by)
}

function outcomeOf<T>(saving: Promise<T>): Promise<unknown> {
  return saving.catch((error: { failure: unknown }) => error.failure)
}

const commands = fc.commands<Model, Real, false>(
  [
    fc.tuple(draft, off).map(([it, by]) =>
      command(`save ${JSON.stringify(it)} off by ${by}`, async (model, { history }) => {
        const made = { ...it, rev: from(model.runs, it.id, by) }
        expect(await outcomeOf(history.save(made))).toEqual(model.save(made))
      }),
    ),
    fc.array(draft, { minLength: 2, maxLength: 4 }).map((all) =>
      command(`save at once ${JSON.stringify(all)}`, async (model, { history, storage }) => {
        const made = all.map((it) => ({ ...it, rev: from(model.runs, it.id, 0) }))
        const saving = made.map((it) => outcomeOf(history.save(it)))
        storage?.forceClose()
        expect(await Promise.all(saving)).toEqual(made.map((it) => model.save(it)))
      }),
    ),
    fc.tuple(caseDraft, off).map(([it, by]) =>
      command(`save case ${JSON.stringify(it)} off by ${by}`, async (model, { history }) => {
        const made = { ...it, rev: from(model.cases, it.id, by) }
        expect(await outcomeOf(history.saveCase(made))).toEqual(model.saveCase(made))
      }),
    ),
    id.map((it) =>
      command(`erase ${it}`, async (model, { history }) => {
        await history.erase(it)
        model.erase(it)
      }),
    ),
    caseId.map((it) =>
      command(`erase case ${it}`, async (model, { history }) => {
        await history.eraseCase(it)
        model.eraseCase(it)
      }),
    ),
    fc.tuple(ref, fc.constantFrom('x', 'y')).map(([it, text]) =>
      command(`keep pack ${packKeyOf(it)} ${text}`, async (model, { history }) => {
        await history.keepPack(it, someFiles(text))
        model.keepPack(it, someFiles(text))
      }),
    ),
    fc.constant(
      command('erase all', async (model, { history }) => {
        await history.eraseAll()
        model.eraseAll()
      }),
    ),
    fc.constant(command('close', (_, { storage }) => storage?.forceClose())),
    fc.constant(
      command('reload', async (model, real) => {
        if (!real.storage) return
        const { history, care } = await openedHere()
        real.history = history
        expect(care?.recovery()).toBeUndefined()
        model.reload()
      }),
    ),
  ],
  { maxCommands: 40 },
)

const sides: Record<History['kept'], () => Promise<Real>> = {
  memory: () => Promise.resolve({ history: historyInMemory(anySheet) }),
  device: async () => {
    const storage = freshStorage()
    return { storage, history: (await openedHere()).history }
  },
}

test.each(['memory', 'device'] as const)(
  'C-04 D-07 %s does what plain Maps do, in every order, closed and reloaded',
  async (side) => {
    const begun = async () => {
      const real = await sides[side]()
      const model = new Model()
      for (const it of [aCase({ id: 'case-a' }), aCase({ id: 'case-b', label: 'b' })]) {
        await real.history.saveCase(it)
        model.saveCase(it)
      }
      return { model, real }
    }
    await fc.assert(
      fc.asyncProperty(commands, async (sequence) => {
        const setup = await begun()
        await fc.asyncModelRun(() => setup, sequence)
      }),
      { numRuns: runs(2_000) },
    )
  },
  rounds(300_000),
)
