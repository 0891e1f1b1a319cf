import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { History, RunDraft } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { packKeyOf } from '#history/kept-pack.ts'
import { openHistory } from '#history/open-history.ts'
import { answers, roles } from '#tree/decision-tree.ts'
import { aDraft, aRef, someFiles } from './a-draft.ts'
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
const day = fc.constantFrom('2026-11-24', '2024-02-29', '1970-01-01')

const draft: fc.Arbitrary<RunDraft> = fc
  .record({
    id,
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

const commands = fc.commands<Model, Real, false>(
  [
    draft.map((it) =>
      command(`save ${JSON.stringify(it)}`, async (model, { history }) => {
        expect(await history.save(it)).toEqual(model.save(it))
      }),
    ),
    fc.array(draft, { minLength: 2, maxLength: 4 }).map((all) =>
      command(`save at once ${JSON.stringify(all)}`, async (model, { history, storage }) => {
        const saving = Promise.all(all.map((it) => history.save(it)))
        storage?.forceClose()
        expect(await saving).toEqual(all.map((it) => model.save(it)))
      }),
    ),
    id.map((it) =>
      command(`erase ${it}`, async (model, { history }) => {
        await history.erase(it)
        model.erase(it)
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
        real.history = (await openHistory()).history
        model.reload()
      }),
    ),
  ],
  { maxCommands: 40 },
)

const sides: Record<History['kept'], () => Promise<Real>> = {
  memory: () => Promise.resolve({ history: historyInMemory() }),
  device: async () => {
    const storage = freshStorage()
    return { storage, history: (await openHistory()).history }
  },
}

test('C-04 D-07 both sides do what plain Maps do, in every order, closed and reloaded', async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      for (const side of ['memory', 'device'] as const) {
        const real = await sides[side]()
        await fc.asyncModelRun(() => ({ model: new Model(), real }), sequence)
      }
    }),
    { numRuns: 200 },
  )
}, 60_000)
