import type { EmployerFile, EmployerWords } from '#share/employer-file.ts'
import type { Texts } from '#pack/pack.ts'
import { CopyContents } from '#ui/screens/share/CopyContents.tsx'
import { BedrijfsartsContents } from '#ui/screens/share/BedrijfsartsContents.tsx'
import { CasePick } from '#ui/screens/share/CasePick.tsx'
import { EmployerPanel } from '#ui/screens/share/EmployerPanel.tsx'
import { FilePreview } from '#ui/screens/share/FilePreview.tsx'
import { ListPanel } from '#ui/screens/share/ListPanel.tsx'
import { PhraseChoice } from '#ui/screens/share/PhraseChoice.tsx'
import { Paper } from '#ui/parts/Paper.tsx'
import { PhrasePrint } from '#ui/screens/share/PhrasePrint.tsx'
import { SealPart } from '#ui/screens/share/SealPart.tsx'
import type { Making } from '#ui/screens/share/SealPart.tsx'
import { ShareScreen } from '#ui/screens/share/ShareScreen.tsx'
import { shareParts } from '#ui/screens/share/share-kinds.ts'
import { TryCopy } from '#ui/screens/share/TryCopy.tsx'
import type { Trying } from '#ui/screens/share/TryCopy.tsx'
import { importStates } from './import-states.tsx'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'

/** What leaves this device, and what comes back. */
export function shareStates(texts: Texts): readonly ScreenState[] {
  const long = texts.statement[0] ?? ''
  const points = Object.values(texts.points).slice(0, 5)
  const outcomeTitle = Object.values(texts.outcomes)[0]?.title
  const given = [1, 2].map((number) => ({
    id: String(number),
    finishedOn: '2026-11-24',
    outcomeTitle,
    answered: 12,
  }))
  const employer = {
    file: fileOf(points, long),
    words: wordsOf(long),
    forms: { txt: form('txt', long), html: form('html', long), json: form('json', long) },
    onSave: nothing,
    onCopy: nothing,
    onPrint: nothing,
  }
  return [
    { name: 'share, employee', element: <ShareScreen {...screen} isEmployee isOff={false} /> },
    {
      name: 'share, employer, nothing can be kept',
      element: <ShareScreen {...screen} kinds={kinds.slice(2, 4)} isEmployee={false} isOff />,
    },
    {
      name: 'complete copy, not made yet',
      element: (
        <ShareScreen {...screen} isEmployee isOff={false} chosen="copy">
          <CopyContents counts={{ ...counts, isOwn: false, others: 2 }} />
          <FilePreview files={[form('txt', long)]} />
          <PhraseChoice {...phrase} said={long} />
          <Paper>
            <PhrasePrint words={words} madeOn="2026-11-24" />
          </Paper>
          {makings.map((making) => (
            <SealPart key={making.kind} {...seal} label={long} making={making} />
          ))}
        </ShareScreen>
      ),
    },
    {
      name: 'complete copy, with words of one’s own',
      element: (
        <ShareScreen {...screen} isEmployee isOff={false} chosen="copy">
          <PhraseChoice {...phrase} phrase={typed} strength={long} error={long} />
        </ShareScreen>
      ),
    },
    ...tryings(long).map((trying) => ({
      name: `complete copy, made and tried: ${trying.kind}`,
      element: (
        <ShareScreen {...screen} isEmployee isOff={false} chosen="copy">
          <SealPart {...seal} label={long} making={{ kind: 'made', names, saved: names[0] ?? '' }}>
            <TryCopy trying={trying} onTry={nothing} onCancel={nothing} />
          </SealPart>
        </ShareScreen>
      ),
    })),
    {
      name: 'for the bedrijfsarts',
      element: (
        <ShareScreen {...screen} isEmployee isOff={false} chosen="bedrijfsarts">
          <BedrijfsartsContents runs={given} chosen={['1']} onChoose={nothing} />
        </ShareScreen>
      ),
    },
    {
      name: 'agreements for the manager, and nothing to list',
      element: (
        <ShareScreen {...screen} isEmployee isOff={false} chosen="manager">
          <EmployerPanel {...employer} said={long} />
          <ListPanel name="list" text="" isEmpty onSave={nothing} />
        </ShareScreen>
      ),
    },
    {
      name: 'agreements of several cases, none made, and the list',
      element: (
        <ShareScreen {...screen} isEmployee={false} isOff={false} chosen="list">
          <CasePick
            cases={['a', 'b'].map((id) => ({ id, label: `${id} ${long}` }))}
            onChoose={nothing}
          />
          <EmployerPanel {...employer} file={{ ...employer.file, agreements: [], again: [] }} />
          <ListPanel name="list" text={long} isEmpty={false} onSave={nothing} />
        </ShareScreen>
      ),
    },
    ...importStates(texts),
  ]
}

const kinds = shareParts.map(([kind]) => ({ kind, href: '#/kopie' }))
const screen = { kinds, backHref: '#/kopie' }
const words = 'appel tafel winter lepel zwaluw'
const names = ['thuiswerkwijzer-2026-11-24-1.age', 'thuiswerkwijzer-2026-11-24-2.age']
const counts = {
  cases: 1,
  runs: 3,
  sheets: 1,
  questions: 2,
  hasSickDay: true,
  hasPacks: true,
  others: 0,
}
const typed = { kind: 'own', made: words, own: 'x' } as const
const phrase = {
  phrase: { kind: 'made', made: words, own: '' } as const,
  onChange: nothing,
  onAgain: nothing,
  onCopy: nothing,
  onPrint: nothing,
}
const seal = { onMake: nothing, onCancel: nothing, onSave: nothing }
const makings: readonly Making[] = [
  { kind: 'idle', stopped: true },
  { kind: 'working', step: 'checking', part: 2, parts: 3 },
  { kind: 'failed', failure: 'unverified' },
]

function tryings(said: string): readonly Trying[] {
  return [
    { kind: 'refused', words: said },
    { kind: 'other' },
    { kind: 'next', left: 1 },
    { kind: 'working' },
    { kind: 'good' },
  ]
}

function form(ending: string, text: string) {
  return { name: `thuiswerkwijzer-2026-11-24.${ending}`, text }
}

function fileOf(points: readonly string[], text: string): EmployerFile {
  return {
    madeOn: '2026-11-24',
    language: 'nl',
    agreements: [{ field: 'tasks', label: text, text }],
    again: [{ rhythm: 'together', label: text, dueOn: '2027-01-05' }],
    points,
  }
}

function wordsOf(text: string): EmployerWords {
  return {
    title: text,
    intro: text,
    madeOn: text,
    agreements: text,
    noAgreements: text,
    again: text,
    noLooks: text,
    points: text,
    lines: () => [],
    look: () => text,
    day: (on) => on,
  }
}
