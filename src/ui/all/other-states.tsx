import { faults } from '#pack/issue.ts'
import type { Language, Pack, Texts } from '#pack/pack.ts'
import type { Reminder } from '#reminder/reminders-of.ts'
import { longestRun } from '#tree/paths.ts'
import { AboutScreen } from '#ui/screens/about/AboutScreen.tsx'
import { AccessibilityScreen } from '#ui/screens/about/AccessibilityScreen.tsx'
import { HistoryScreen } from '#ui/screens/earlier/HistoryScreen.tsx'
import { LoadingScreen } from '#ui/screens/trouble/LoadingScreen.tsx'
import { NotOpenScreen } from '#ui/screens/trouble/NotOpenScreen.tsx'
import { NotFoundScreen } from '#ui/screens/trouble/NotFoundScreen.tsx'
import { PackIssuesScreen } from '#ui/screens/trouble/PackIssuesScreen.tsx'
import { PrivacyScreen } from '#ui/screens/about/PrivacyScreen.tsx'
import type { RunItem } from '#ui/screens/earlier/RunRow.tsx'
import { DueNotices } from '#ui/screens/earlier/DueNotices.tsx'
import { ResumeCard } from '#ui/screens/start/ResumeCard.tsx'
import { emptyDraft } from '#ui/screens/start/begin-draft.ts'
import { StartScreen } from '#ui/screens/start/StartScreen.tsx'
import { Awaited } from '#ui/parts/Late.tsx'
import { Unread } from '#ui/parts/Unread.tsx'
import { UnreadScreen } from '#ui/screens/trouble/UnreadScreen.tsx'
import { TroubleScreen } from '#ui/screens/trouble/TroubleScreen.tsx'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'
import { titled } from './titled.tsx'

/** Start, earlier runs, the pages to read, and everything that can be wrong. */
export function otherStates(pack: Pack, texts: Texts, language: Language): readonly ScreenState[] {
  const start = {
    texts,
    language,
    longest: longestRun(pack.tree),
    draft: emptyDraft,
    onDraft: nothing,
    storage: 'device' as const,
    earlierRuns: 0,
    onBegin: nothing,
  }
  const history = {
    runs: [],
    due: [],
    storage: 'device' as const,
    onOpen: nothing,
    onResume: nothing,
    onErase: nothing,
    onEraseAll: nothing,
  }
  return [
    { name: 'start', element: <StartScreen {...start} /> },
    {
      name: 'start, again',
      element: (
        <StartScreen
          {...start}
          resume={
            <ResumeCard
              resumable={{ startedOn: '2026-11-20', answered: 7 }}
              onResume={nothing}
              onRestart={nothing}
            />
          }
          due={<DueNotices due={reminders} clockDoubt onBegin={nothing} />}
          earlierRuns={3}
        />
      ),
    },
    {
      name: 'start, nothing can be kept',
      element: <StartScreen {...start} storage="memory" storageRefused notKeptNotice />,
    },
    { name: 'earlier runs, none', element: <HistoryScreen {...history} /> },
    {
      name: 'earlier runs',
      element: (
        <HistoryScreen
          {...history}
          runs={runsOf(pack, texts)}
          due={reminders}
          damaged={1}
          safety={{ figures: { finished: 2, cases: 1 }, persisted: false }}
          hasCases
        />
      ),
    },
    { name: 'earlier runs, memory', element: <HistoryScreen {...history} storage="memory" /> },
    {
      name: 'about',
      element: (
        <AboutScreen
          tree={pack.tree}
          texts={texts}
          language={language}
          packVersion={pack.ref.version}
          publishedOn={pack.publishedOn}
          moreInformation="https://example.org/"
        />
      ),
    },
    {
      name: 'privacy',
      element: <PrivacyScreen keeper="employee" hasCopies isLocked={false} />,
    },
    {
      name: 'privacy of the bedrijfsarts',
      element: <PrivacyScreen keeper="bedrijfsarts" hasCopies isLocked />,
    },
    {
      name: 'privacy of an employer',
      element: <PrivacyScreen keeper="employer" hasCopies={false} isLocked />,
    },
    { name: 'accessibility', element: <AccessibilityScreen /> },
    { name: 'loading', element: <LoadingScreen /> },
    { name: 'not found', element: <NotFoundScreen startHref="#/" /> },
    {
      name: 'faulty pack',
      element: (
        <PackIssuesScreen
          issues={faults.map((what) => ({
            where: 'pack.json: tree.questions.talk.no.to',
            what,
            detail: 'talk-first',
          }))}
          onRetry={nothing}
        />
      ),
    },
    { name: 'trouble, unexpected', element: <TroubleScreen isFault onRetry={nothing} /> },
    { name: 'trouble, late', element: <TroubleScreen isFault={false} onRetry={nothing} /> },
    ...(['employee', 'answers', 'case', 'begin'] as const).map((why) => ({
      name: `not open: ${why}`,
      element: <NotOpenScreen title={texts.name} why={why} />,
    })),
    { name: 'unread', element: <UnreadScreen onRetry={nothing} /> },
    { name: 'unread, above a page', element: titled('unread', <Unread onRetry={nothing} />) },
    { name: 'late', element: titled('late', <Awaited hasFailed onRetry={nothing} />) },
  ]
}

const reminders: readonly Reminder[] = [
  { rhythm: 'together', since: '2026-10-12', dueOn: '2026-11-23', state: 'due', daysLeft: -1 },
  {
    rhythm: 'with-counsellor',
    since: '2026-08-30',
    dueOn: '2026-11-30',
    state: 'soon',
    daysLeft: 6,
  },
]

function runsOf({ tree }: Pack, texts: Texts): readonly RunItem[] {
  const common = { atTable: ['employee'] as const }
  const outcomeTitle = texts.outcomes[tree.outcomes[0]?.id ?? '']?.title
  return [
    { ...common, id: 'c', startedOn: '2026-11-20' },
    {
      ...common,
      id: 'b',
      startedOn: '2026-10-12',
      finishedOn: '2026-10-12',
      outcomeTitle,
      atTable: ['employee', 'manager', 'counsellor'],
    },
    { ...common, id: 'a', startedOn: '2026-08-30', unreadable: true },
  ]
}
