import type { SnapshotInfo } from '#history/snapshots/snapshot.ts'
import { SavingLine } from '#ui/parts/SavingLine.tsx'
import { CopyLine } from '#ui/screens/earlier/CopyLine.tsx'
import { CarriedNotice } from '#ui/screens/recovery/CarriedNotice.tsx'
import { ElsewhereScreen } from '#ui/screens/recovery/ElsewhereScreen.tsx'
import { PrivateNotice } from '#ui/screens/recovery/PrivateNotice.tsx'
import { LostScreen } from '#ui/screens/recovery/LostScreen.tsx'
import { RestoredScreen } from '#ui/screens/recovery/RestoredScreen.tsx'
import { RetentionNotice } from '#ui/screens/recovery/RetentionNotice.tsx'
import { ShutScreen } from '#ui/screens/recovery/ShutScreen.tsx'
import { StorageBar } from '#ui/screens/recovery/StorageBar.tsx'
import { StorageScreen } from '#ui/screens/recovery/StorageScreen.tsx'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'
import { titled } from './titled.tsx'

/** What is kept and was lost, broken, held back or taken over; and how it stands. */
export function recoveryStates(): readonly ScreenState[] {
  const restoring = { copies, isBusy: false, said: undefined, onRestore: nothing }
  const salvaging = { salvaged: undefined, onSalvage: nothing }
  const lost = { ...restoring, ...salvaging, lastKnown: figures, onWithout: nothing }
  const shut = { ...salvaging, onReload: nothing, onDismiss: nothing }
  const storage = {
    ...restoring,
    ...salvaging,
    kept: 'device' as const,
    figures,
    persisted: true,
    refused: false,
    onAsk: nothing,
  }
  return [
    { name: 'lost: emptied', element: <LostScreen {...lost} kind="emptied" /> },
    {
      name: 'lost: emptied, no copy, nothing known',
      element: <LostScreen {...lost} kind="emptied" copies={[]} lastKnown={undefined} />,
    },
    { name: 'lost: shortened', element: <LostScreen {...lost} kind="shortened" /> },
    {
      name: 'lost: putting back',
      element: <LostScreen {...lost} kind="emptied" isBusy />,
    },
    {
      name: 'lost: putting back failed',
      element: <LostScreen {...lost} kind="shortened" said="failed" salvaged="failed" />,
    },
    { name: 'lost: undone', element: <LostScreen {...lost} kind="emptied" said="undone" /> },
    {
      name: 'restored',
      element: (
        <RestoredScreen figures={figures} said={undefined} onGoOn={nothing} onUndo={nothing} />
      ),
    },
    {
      name: 'restored, undoing failed',
      element: (
        <RestoredScreen figures={figures} said="undoFailed" onGoOn={nothing} onUndo={nothing} />
      ),
    },
    ...(['newer', 'blocked', 'freed', 'not-upgraded', 'timeout'] as const).map((kind) => ({
      name: `shut: ${kind}`,
      element: <ShutScreen {...shut} kind={kind} />,
    })),
    {
      name: 'storage, persisted',
      element: <StorageScreen {...storage} salvaged="done" />,
    },
    {
      name: 'storage, may be cleared, wants a back-up',
      element: <StorageScreen {...storage} persisted={false} refused />,
    },
    {
      name: 'storage, nobody knows, no copies',
      element: <StorageScreen {...storage} persisted={undefined} copies={[]} />,
    },
    { name: 'storage, memory', element: <StorageScreen {...storage} kept="memory" /> },
    ...(['elsewhere', 'taken'] as const).map((kind) => ({
      name: `another tab: ${kind}`,
      element: <ElsewhereScreen kind={kind} onTakeOver={nothing} />,
    })),
    {
      name: 'what stays above a page',
      element: titled(
        'storage',
        <>
          {bars.map((kind) => (
            <StorageBar key={kind} kind={kind} onReload={nothing} />
          ))}
        </>,
      ),
    },
    {
      name: 'saving, and how it went',
      element: titled(
        'saving',
        <>
          {savings.map((saving) => (
            <SavingLine key={saving} kept saving={saving} onRetry={nothing} />
          ))}
        </>,
      ),
    },
    {
      name: 'what is told at the start, and after a run',
      element: titled(
        'told',
        <>
          <RetentionNotice coming={coming} gone={coming.slice(0, 1)} hasCases onDismiss={nothing} />
          <CopyLine figures={{ finished: 1, cases: 1 }} persisted={false} />
          <CopyLine figures={{ finished: 1, cases: 1 }} persisted />
          <CopyLine figures={figures} persisted />
          <PrivateNotice />
          <CarriedNotice kept={5} dropped={['Rust', 'Reis']} droppedCount={2} />
          <CarriedNotice kept={1} dropped={[]} droppedCount={0} />
        </>,
      ),
    },
  ]
}

const bars = [
  'read-only',
  'newer-tab',
  'damaged',
  'newer',
  'blocked',
  'not-upgraded',
  'timeout',
] as const
const savings = [
  'saving',
  'saved',
  'refused',
  'full',
  'damaged',
  'closed',
  'conflict',
  'newer',
  'locked',
] as const

const figures = {
  finished: 4,
  cases: 2,
  lastRunDay: '2026-10-12',
  lastBackupDay: '2026-09-01',
  sinceBackup: 2,
}

const occasions = [
  'run-finished',
  'changed',
  'migration',
  'before-import',
  'before-restore',
] as const

const copies: readonly SnapshotInfo[] = occasions.map((occasion, at) => ({
  number: 9 - at,
  occasion,
  takenOn: `2026-10-${12 - at}`,
  figures: { ...figures, finished: 4 - Math.min(at, 3), cases: at > 2 ? 1 : 2 },
  ids: ['one', 'two'],
  size: 12_000,
}))

const coming = [
  { id: 'a', of: 'run', rule: 'unfinished', begunOn: '2026-10-20', goesOn: '2026-12-01' },
  { id: 'b', of: 'case', rule: 'closed-2-years', begunOn: '2024-02-01', goesOn: '2026-12-01' },
  { id: 'c', of: 'case', rule: 'closed-6-months', begunOn: '2025-12-01' },
  { id: 'd', of: 'case', rule: 'yearly', begunOn: '2025-11-01' },
] as const
