import { changed } from '#agreement/change.ts'
import { SavingLine } from '#ui/parts/SavingLine.tsx'
import { AgreementsReview } from '#ui/screens/agreements/AgreementsReview.tsx'
import { AgreementsScreen } from '#ui/screens/agreements/AgreementsScreen.tsx'
import { LoadingScreen } from '#ui/screens/LoadingScreen.tsx'
import { goToRun } from './go-to-run.ts'
import type { PageProps } from './page-props.ts'
import type { Session } from './session.ts'
import { talkDates } from './talk-dates.ts'
import { useSheetAtHand } from './use-sheet-at-hand.ts'
import { useSheets } from './use-sheets.ts'
import { whenGoing } from './when-going.ts'

/** What is agreed: first last time's agreements where there are any, then the sheet of this talk. */
export function AgreementsPage({ services, loaded, sessions, kept, texts }: PageProps) {
  const { newId, print } = services
  const { session } = sessions
  const sheets = useSheets(services, session)
  const today = services.today()
  const dates = talkDates(loaded.pack.tree, session, kept.runs ?? [], today)
  const hand = useSheetAtHand(sheets, { ...dates, madeOn: today }, newId)
  const { sheet, last } = hand
  // Where nothing is kept the screen says so itself.
  const saving = sheets.kept === 'device' && (
    <SavingLine kept saving={hand.saving} onRetry={hand.saveAgain} />
  )
  if (last !== undefined) {
    return (
      <>
        <AgreementsReview
          last={last}
          onChange={(change) => hand.saveLast(changed(last, change))}
          onGo={() => {
            hand.begin()
            // A run that opened with them goes on with its questions.
            if (session !== undefined && !isConcluded(session)) goToRun(session)
          }}
        />
        {saving}
      </>
    )
  }
  if (sheet === undefined) return <LoadingScreen />
  return (
    <AgreementsScreen
      key={sheet.id}
      sheet={sheet}
      onSave={hand.save}
      onGoing={whenGoing}
      mayAddStart={session === undefined || session.people.keeper === 'employee'}
      latest={dates}
      secondOpinion={texts.secondOpinion}
      kept={sheets.kept}
      newId={newId}
      onPrint={print}
      saving={saving}
    />
  )
}

function isConcluded({ actor }: Session): boolean {
  return actor.getSnapshot().context.walk.at.kind === 'outcome'
}
