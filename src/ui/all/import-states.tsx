import type { Texts } from '#pack/pack.ts'
import { ImportPanel } from '#ui/screens/share/ImportPanel.tsx'
import type { Importing } from '#ui/screens/share/ImportPanel.tsx'
import type { ImportView } from '#ui/screens/share/import-view.ts'
import { ShareScreen } from '#ui/screens/share/ShareScreen.tsx'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'

/** A file on its way in, from choosing it to undoing that. */
export function importStates(texts: Texts): readonly ScreenState[] {
  const long = texts.statement[0] ?? ''
  const outcomeTitle = Object.values(texts.outcomes)[0]?.title
  const view = viewOf(long, outcomeTitle)
  const steps: readonly (readonly [string, Importing])[] = [
    ['refused', { kind: 'choosing', refused: long }],
    ['undone', { kind: 'choosing', said: 'undone' }],
    ['locked, wrong passphrase', { kind: 'locked', refused: long }],
    ['opening', { kind: 'opening' }],
    ['looking, with differences', { kind: 'looking', view }],
    [
      'looking, nothing new',
      {
        kind: 'looking',
        view: { ...view, coming: [], differs: [], doubts: [], packsRefused: false },
      },
    ],
    [
      'looking, cases of others',
      { kind: 'looking', view: { ...view, differs: [], erased: 2, needsLock: true } },
    ],
    ['done', { kind: 'done', counts: view.counts, canUndo: true }],
    ['done, cases', { kind: 'done', counts: view.counts, canUndo: false, toCases: true }],
  ]
  return steps.map(([name, importing], at) => ({
    name: `putting back, ${name}`,
    element: (
      <ShareScreen kinds={[]} backHref="#/kopie" isEmployee isOff={false} chosen="import">
        <ImportPanel
          importing={importing}
          isMemory={at === 0}
          onChoose={nothing}
          onOpen={nothing}
          onAgain={nothing}
          onCancel={nothing}
          onTakeIn={nothing}
          onUndo={nothing}
        />
      </ShareScreen>
    ),
  }))
}

function viewOf(long: string, outcomeTitle: string | undefined): ImportView {
  const finished = {
    kind: 'run',
    startedOn: '2026-11-01',
    finishedOn: '2026-11-24',
    answered: 12,
    outcomeTitle,
  } as const
  const unfinished = { kind: 'run', startedOn: '2026-11-01', answered: 3 } as const
  const one = { kind: 'case', isOwn: false, label: 'Blauw', sheets: 2, questions: 1 } as const
  return {
    madeOn: '2026-11-24',
    counts: long,
    erased: 0,
    needsLock: false,
    coming: [
      { key: 'case:1', facts: { ...one, label: '', closedOn: '2026-11-24' } },
      { key: 'run:1', facts: finished, doubt: 'forged' },
      { key: 'run:2', facts: unfinished, doubt: 'unknown' },
    ],
    differs: [
      { key: 'run:3', facts: finished, here: unfinished, further: 'file', doubt: 'forged' },
      { key: 'case:2', facts: { ...one, sheets: 1 }, here: one },
    ],
    doubts: [
      { doubt: 'forged', words: long },
      { doubt: 'unknown', words: long },
    ],
    packsRefused: true,
  }
}
