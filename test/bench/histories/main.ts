import { openHistory } from '#history/open-history.ts'
import type { RunRecord } from '#history/record.ts'
import { hashOf } from '#pack/load.ts'
import type { PackFiles } from '#pack/pack.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import { parsePack } from '#pack/parse.ts'

const caseId = '00000000-0000-4000-8000-000000000000'

/** Fills the app's own storage with so many finished runs of the reference pack, in one case. */
async function fill(count: number): Promise<void> {
  const get = async (name: string): Promise<unknown> => (await fetch(`../app/packs/${name}`)).json()
  const [structure, nl, en] = await Promise.all(
    ['pack', 'nl', 'en'].map((name) => get(`referentieboom/${name}.json`)),
  )
  const files: PackFiles = { structure, texts: { nl, en } }
  const parsed = parsePack(files, await hashOf(files))
  if (!parsed.ok) throw new Error('The reference pack is faulty')
  const { ref, tree } = parsed.pack
  const asked = [...tree.prerequisites.ask, ...tree.questions].map(({ id }) => id)
  const runs = Array.from({ length: count }, (_, i): RunRecord => ({
    format: 2,
    id: crypto.randomUUID(),
    caseId,
    rev: 1,
    seq: i + 1,
    pack: ref,
    perspective: 'employee',
    keeper: 'employee',
    atTable: ['employee'],
    steps: asked
      .filter((id) => !id.endsWith('-arrange') && id !== 'partly')
      .map((question) => ({ question, answer: 'yes' })),
    startedOn: '2026-11-24',
    finishedOn: '2026-11-24',
  }))
  const { history } = await openHistory({ today: () => '2026-11-24' })
  await history.takeIn({
    cases: [
      {
        format: 1,
        id: caseId,
        rev: 1,
        seq: 1,
        label: '',
        perspective: 'employee',
        keeper: 'employee',
        startedOn: '2026-11-24',
        sheets: [],
      },
    ],
    runs,
    packs: [{ ref, files }],
  })
  Reflect.set(window, 'tree', tree)
}

/** Milliseconds to open the history, to read its list, and to work out what is due. */
async function read(): Promise<{ open: number; list: number; due: number; count: number }> {
  const start = performance.now()
  const { history } = await openHistory({ today: () => '2026-12-24' })
  const opened = performance.now()
  const runs = await history.list()
  const listed = performance.now()
  const { rhythms } = Reflect.get(window, 'tree')
  remindersOf({ id: runs[0]?.caseId ?? '' }, runs, { today: '2026-12-24', rhythms })
  return {
    open: opened - start,
    list: listed - opened,
    due: performance.now() - listed,
    count: runs.length,
  }
}

Object.assign(window, { fill, read })
