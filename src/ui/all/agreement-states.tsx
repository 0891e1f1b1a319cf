import type { AgreementSheet } from '#agreement/sheet.ts'
import { AgendaScreen } from '#ui/screens/agreements/AgendaScreen.tsx'
import { AgreementsReview } from '#ui/screens/agreements/AgreementsReview.tsx'
import { AgreementsScreen } from '#ui/screens/agreements/AgreementsScreen.tsx'
import { DepartDecision } from '#ui/screens/agreements/DepartDecision.tsx'
import { SheetView } from '#ui/screens/agreements/SheetView.tsx'
import { TakeOverButton } from '#ui/screens/agreements/TakeOverButton.tsx'
import type { Texts } from '#pack/pack.ts'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'
import { titled } from './titled.tsx'

/** From an advice to agreements, and what to talk about. */
export function agreementStates({ concerns, secondOpinion }: Texts): readonly ScreenState[] {
  const named = Object.entries(concerns)
  const suggested = named[0]?.[1].agreement ?? ''
  const sheet: AgreementSheet = {
    ...empty,
    fields: { 'days-home': suggested, buddy: `psych ${'x'.repeat(240)}` },
    means: [{ id: id(2), what: suggested, who: ['manager'], when: '2026-12-01' }],
    mayMove: 'consult',
    own: [
      {
        id: id(3),
        what: suggested,
        who: ['employee', 'manager'],
        when: '',
        status: 'kept',
        decidedBy: ['employee', 'manager', 'counsellor'],
      },
    ],
    start: 'look-again',
  }
  const before = {
    ...sheet,
    own: sheet.own.map((one) => ({ ...one, status: 'changed' as const })),
  }
  const items = named.map(([key, { title }]) => ({ key, text: title }))
  const screen = {
    latest: { together: '2027-01-05', withCounsellor: '2027-02-24' },
    secondOpinion,
    proposals: named.map(([, { agreement }]) => agreement),
    newId: () => id(9),
    onSave: nothing,
    onPrint: nothing,
  }
  const agenda = { onQuestions: nothing, onPrint: nothing }
  const nobody = { arrange: [], differences: [], topics: [] }
  return [
    {
      name: 'agreements, none yet, not kept',
      element: <AgreementsScreen {...screen} sheet={empty} mayAddStart={false} kept="memory" />,
    },
    {
      name: 'agreements, filled in',
      element: <AgreementsScreen {...screen} sheet={sheet} mayAddStart kept="device" />,
    },
    {
      name: 'agreements, one went differently',
      element: (
        <AgreementsScreen {...screen} sheet={sheet} before={before} mayAddStart kept="device" />
      ),
    },
    { name: 'agreements, as they read', element: titled('sheet', <SheetView sheet={sheet} />) },
    {
      name: 'agreements, looking back',
      element: <AgreementsReview last={sheet} onChange={nothing} onGo={nothing} />,
    },
    {
      name: 'agreements, nothing to look back at',
      element: <AgreementsReview last={empty} onChange={nothing} onGo={nothing} />,
    },
    {
      name: 'a decision that differs',
      element: titled(
        'decision',
        <>
          <h2>{suggested}</h2>
          <DepartDecision secondOpinion={secondOpinion} newId={() => id(9)} onRecord={nothing} />
        </>,
      ),
    },
    {
      name: 'taking over',
      element: titled(
        'taking over',
        <>
          <TakeOverButton taken={false} onTakeOver={nothing} />
          <TakeOverButton taken onTakeOver={nothing} />
        </>,
      ),
    },
    {
      name: 'agendas, empty',
      element: <AgendaScreen {...agenda} own={nobody} isConcluded questions={[]} />,
    },
    {
      name: 'agendas, filled in',
      element: (
        <AgendaScreen
          {...agenda}
          isConcluded
          own={{
            arrange: items.slice(0, 2),
            differences: items.slice(2, 3),
            topics: items.slice(3),
          }}
          questions={[suggested]}
        />
      ),
    },
  ]
}

function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

const empty: AgreementSheet = {
  format: 1,
  id: id(1),
  madeOn: '2026-11-24',
  fields: {},
  means: [],
  days: { 'runs-until': '2027-01-05', 'evaluated-on': '2027-03-01', 'counsellor-on': '2027-02-24' },
  own: [],
  fared: {},
}
