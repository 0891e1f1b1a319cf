import { lastFinished } from '#history/record.ts'
import type { RunRecord } from '#history/record.ts'
import { keptSteps } from '#run/replay.ts'
import { SavingLine } from '#ui/parts/SavingLine.tsx'
import { AgendaScreen } from '#ui/screens/agreements/AgendaScreen.tsx'
import { LoadingScreen } from '#ui/screens/trouble/LoadingScreen.tsx'
import { useEffect, useState } from 'react'
import { differencesOf } from '#app/apart/apart-turns.ts'
import { ownAgendaOf } from './own-agenda.ts'
import { ownRunOf } from '#app/apart/own-run.ts'
import { caseWithout } from '#app/state/case-at-hand.ts'
import type { PageProps } from '#app/state/page-props.ts'
import type { Session } from '#app/state/session.ts'
import type { Sheets } from './sheets.ts'
import { useStore } from '#app/base/store.ts'
import { textsIn } from '#app/base/texts-in.ts'
import { useKeptPacks } from '#app/state/use-kept-packs.ts'
import { useSaver } from './use-saver.ts'
import { useSheets } from './use-sheets.ts'
import { whenGoing } from '#app/base/when-going.ts'

/** What the employee takes along to the talk: after the run under way, or after the last one kept. */
export function AgendaPage({ services, loaded, sessions, kept, language, apart }: PageProps) {
  const { history } = services.opened
  const { session } = sessions
  const own = caseWithout(session, kept.cases)
  const sheets = useSheets(services, session, own)
  const questions = useQuestions(sheets)
  const asking = useSaver(sheets.saveQuestions)
  const runs = kept.runs ?? none
  const walked = useStore(apart)
  const packOf = useKeptPacks(history, runs, loaded.pack)
  if (questions === undefined || packOf === undefined) return <LoadingScreen />
  const last = lastFinished(runs.filter(({ caseId }) => caseId === own?.id))
  const pack = session === undefined && last !== undefined ? packOf(last.pack) : loaded.pack
  const shown = pack && textsIn(pack, language)
  const differences = differencesOf(walked, ownRunOf(session, runs, loaded.pack))
  const agenda =
    pack === undefined || shown === undefined
      ? { arrange: [], differences: [], topics: [] }
      : ownAgendaOf(pack.tree, shown.texts, stepsOf(session, last), differences)
  return (
    <AgendaScreen
      own={agenda}
      questions={questions}
      onQuestions={asking.save}
      onGoing={whenGoing}
      onPrint={services.print}
      saving={
        <SavingLine kept={sheets.kept === 'device'} saving={asking.saving} onRetry={asking.again} />
      }
    />
  )
}

const none: readonly RunRecord[] = []

function stepsOf(session: Session | undefined, last: RunRecord | undefined) {
  if (session === undefined) return last?.steps ?? []
  return keptSteps(session.actor.getSnapshot().context.walk)
}

function useQuestions(sheets: Sheets): readonly string[] | undefined {
  const [questions, setQuestions] = useState<readonly string[] | undefined>(undefined)
  useEffect(() => {
    let wanted = true
    const take = (asked: readonly string[]) => {
      if (wanted) setQuestions(asked)
    }
    void sheets.questions().then(take, () => take([]))
    return () => {
      wanted = false
    }
  }, [sheets])
  return questions
}
