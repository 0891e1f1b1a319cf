import { act, cleanup, waitFor } from '@testing-library/react'
import { expect, onTestFinished, vi } from 'vitest'
import type { CaseDraft, History } from '#history/history.ts'
import type { Keeper } from '#run/people.ts'
import { aSheet, anId } from '../agreement/a-sheet.ts'
import { fakeChannels } from '../history/device/fake-channel.ts'
import { FakeFiles, FakeHandle } from '../history/snapshots/fake-files.ts'
import { aDraft, yes } from '../support/an-app.tsx'
import { isRelease } from '../tools/runs.ts'
import { referenceFiles, referencePack } from '../support/reference-pack.ts'
import { freshDevice, go, openLockable } from './lock/a-locked-app.tsx'

/** Where a text comes to stand: in the keeper's case, in memory, or nowhere since no field opens. */
type Place = 'kept' | 'memory' | 'none'

/** A device after some use, perhaps with a run in the middle of its questions; and what it may keep. */
export interface Device {
  readonly name: string
  readonly of: 'nobody' | 'closed' | Keeper
  readonly run?: {
    readonly by: Keeper
    /** Asked to be kept, where that may be asked. */
    readonly kept: boolean
    readonly inCase?: true
  }
  /** Of what is typed into the agreements that no number names, and into the employee's own questions. */
  readonly agreements: Place
  readonly agenda: Place
}

const own = { by: 'employee', kept: true } as const
const once = { by: 'employee', kept: false } as const
const alone = { by: 'employer', kept: false } as const

/** The role table (reliability, section 2), for a device at rest and with each kind of run under way. */
const often: readonly Device[] = [
  { name: 'nobody', of: 'nobody', agreements: 'none', agenda: 'none' },
  { name: 'closed', of: 'closed', agreements: 'none', agenda: 'none' },
  { name: 'employee', of: 'employee', agreements: 'kept', agenda: 'kept' },
  { name: 'bedrijfsarts', of: 'bedrijfsarts', agreements: 'none', agenda: 'none' },
  { name: 'employer', of: 'employer', agreements: 'none', agenda: 'none' },
  { name: 'employee, run', of: 'employee', run: own, agreements: 'kept', agenda: 'kept' },
  { name: 'employee, once', of: 'employee', run: once, agreements: 'memory', agenda: 'memory' },
  { name: 'manager, no case', of: 'nobody', run: alone, agreements: 'memory', agenda: 'none' },
  inCase('bedrijfsarts', true),
  inCase('employer', false),
  { name: "employer, employee's", of: 'employer', run: own, agreements: 'kept', agenda: 'kept' },
]

const rarely: readonly Device[] = [
  { name: 'first run', of: 'nobody', run: own, agreements: 'kept', agenda: 'kept' },
  inCase('bedrijfsarts', false),
  { name: 'bedrijfsarts, own', of: 'bedrijfsarts', run: own, agreements: 'kept', agenda: 'kept' },
  ...(['bedrijfsarts', 'employer'] as const).map((of): Device => {
    return { name: `${of}, own once`, of, run: once, agreements: 'memory', agenda: 'memory' }
  }),
  { name: 'employer, no case', of: 'employer', run: alone, agreements: 'memory', agenda: 'none' },
]

export const devices: readonly Device[] = isRelease ? [...often, ...rarely] : often

function inCase(of: Keeper, kept: boolean): Device {
  const run = { by: of, kept, inCase: true } as const
  return {
    name: `${of}, in the case${kept ? ', kept' : ''}`,
    of,
    run,
    agreements: 'kept',
    agenda: 'none',
  }
}

/** The device, with its page open at the start, or at a question. */
export async function opened({ of, run }: Device) {
  freshDevice()
  // Another device's tabs are not heard here.
  vi.stubGlobal('BroadcastChannel', fakeChannels().FakeChannel)
  const files = new FakeFiles()
  vi.stubGlobal('FileSystemFileHandle', FakeHandle)
  const { getDirectory } = files
  const value = { getDirectory, persisted: async () => false, estimate: async () => ({}) }
  Object.defineProperty(navigator, 'storage', { configurable: true, value })
  const first = await openLockable()
  const isLocked = of === 'bedrijfsarts' || of === 'employer'
  if (isLocked) await first.putLockOn()
  const seeded: History = first.services.opened.history
  for (const one of casesOf(of)) await seeded.saveCase(one)
  if (of === 'employee' || of === 'bedrijfsarts') {
    await seeded.keepPack(referencePack.ref, referenceFiles)
    await seeded.save(aDraft({ id: 'run', finishedOn: '2026-11-01', keeper: of }, yes(12)))
  }
  cleanup()
  window.history.pushState(null, '', isLocked ? '#/slot' : '#/')
  const app = await openLockable()
  if (isLocked) await app.unlock()
  await waitFor(() => expect(app.services.keeper.state.get()).not.toBe('locked'))
  await waitFor(() => expect(document.querySelector('[data-page-title]')).not.toBeNull())
  const { history } = app.services.opened
  // Or the next device would be told of a loss by what this one still writes down.
  onTestFinished(() => history.eraseAll())
  if (run !== undefined) await begin(app, run)
  // An answer is under way to what is kept.
  const isKept = async () =>
    (await history.list()).some(({ finishedOn }) => finishedOn === undefined)
  await waitFor(async () => expect(await isKept()).toBe(run?.kept === true))
  return { app, history, files }
}

type App = Awaited<ReturnType<typeof openLockable>>

async function begin(app: App, { by, kept, inCase }: NonNullable<Device['run']>): Promise<void> {
  act(() => go(inCase ? '#/traject/1' : '#/'))
  if (inCase) {
    if (kept) await app.choose(/^Bewaren bij dit traject/)
    await app.press('Vragen invullen')
  } else if (by === 'employee') await app.begin(kept ? 'device' : 'once')
  else {
    await app.choose(/^Leidinggevende/)
    await app.press('Beginnen')
  }
  await waitFor(() => expect(window.location.hash).toMatch(/vragen|afspraken/))
  act(() => go('#/vragen'))
  await app.answer('yes')
}

function aCase(id: string, wish: object = {}): CaseDraft {
  // Of an earlier talk, with something that went differently: a run opens with it, and adjusts it.
  const sheets = [aSheet({ id: anId(1), madeOn: '2026-10-01', fared: { buddy: 'changed' } })]
  const common = { format: 1, id, rev: 0, label: id, startedOn: '2026-09-01', sheets }
  return { ...common, keeper: 'employee', perspective: 'employee', ...wish } as CaseDraft
}

export function casesOf(of: Device['of']): readonly CaseDraft[] {
  switch (of) {
    case 'nobody':
      return []
    case 'closed':
      return [aCase('case', { closedOn: '2026-10-01' })]
    case 'employee':
      return [aCase('case')]
    case 'bedrijfsarts':
      return [aCase('case', { keeper: of, perspective: 'counsellor' })]
    case 'employer':
      return [aCase('case', { keeper: of, perspective: 'manager', runDays: [] })]
  }
}
