import { lastFinished } from '#history/record.ts'
import type { RunRecord } from '#history/record.ts'
import { keptSteps, replay } from '#run/replay.ts'
import { SavingLine } from '#ui/parts/SavingLine.tsx'
import { AgendaScreen } from '#ui/screens/agreements/AgendaScreen.tsx'
import { UnreadScreen } from '#ui/screens/trouble/UnreadScreen.tsx'
import { differencesOf } from '#app/apart/apart-turns.ts'
import { ownAgendaOf } from './own-agenda.ts'
import { ownRunOf } from '#app/apart/own-run.ts'
import { caseWithout } from '#app/state/case-at-hand.ts'
import type { PageProps } from '#app/state/page-props.ts'
import type { Session } from '#app/state/session.ts'
import type { ReadSheets } from './sheets.ts'
import { useStore } from '#app/base/store.ts'
import { textsIn } from '#app/base/texts-in.ts'
import { useKeptPacks } from '#app/state/use-kept-packs.ts'
import type { PackOf } from '#app/state/use-kept-packs.ts'
import { notThere, useRead } from '#app/state/use-read.ts'
import { useSaver } from './use-saver.ts'
import { useSheets } from './use-sheets.ts'
import { whenGoing } from '#app/base/when-going.ts'

/** What the employee takes along to the talk: after the run under way, or after the last one kept. */
export function AgendaPage(props: PageProps) {
  const { services, loaded, sessions, kept } = props
  const sheets = useSheets(services, sessions.session, caseWithout(sessions.session, kept.cases))
  const read = useRead(sheets.read)
  const packs = useKeptPacks(services.opened.history, kept.runs ?? none, loaded.pack)
  if (read.kind !== 'there' || packs.kind !== 'there')
    return <UnreadScreen {...notThere(read, packs)} />
  return (
    <Agenda {...props} read={read.value} packOf={packs.value} isKept={sheets.kept === 'device'} />
  )
}

interface Known extends PageProps {
  readonly read: ReadSheets
  readonly packOf: PackOf
  readonly isKept: boolean
}

function Agenda({ services, loaded, sessions, kept, language, apart, ...known }: Known) {
  const { read, packOf, isKept } = known
  const { session } = sessions
  const asking = useSaver(read.saveQuestions)
  const own = caseWithout(session, kept.cases)
  const runs = kept.runs ?? none
  const walked = useStore(apart)
  const last = lastFinished(runs.filter(({ caseId }) => caseId === own?.id))
  const pack = session === undefined && last !== undefined ? packOf(last.pack) : loaded.pack
  const shown = pack && textsIn(pack, language)
  const differences = differencesOf(walked, ownRunOf(session, runs, loaded.pack))
  const steps = stepsOf(session, last)
  const agenda =
    pack === undefined || shown === undefined
      ? { arrange: [], differences: [], topics: [] }
      : ownAgendaOf(pack.tree, shown.texts, steps, differences)
  return (
    <AgendaScreen
      own={agenda}
      isConcluded={pack !== undefined && replay(pack.tree, steps).at.kind === 'outcome'}
      questions={read.questions}
      onQuestions={asking.save}
      onGoing={whenGoing}
      onPrint={services.print}
      saving={<SavingLine kept={isKept} saving={asking.saving} onRetry={asking.again} />}
    />
  )
}

const none: readonly RunRecord[] = []

function stepsOf(session: Session | undefined, last: RunRecord | undefined) {
  if (session === undefined) return last?.steps ?? []
  return keptSteps(session.actor.getSnapshot().context.walk)
}
