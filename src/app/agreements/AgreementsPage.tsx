import { changed } from '#agreement/change.ts'
import { SavingLine } from '#ui/parts/SavingLine.tsx'
import { AgreementsReview } from '#ui/screens/agreements/AgreementsReview.tsx'
import { AgreementsScreen } from '#ui/screens/agreements/AgreementsScreen.tsx'
import { CaseLine } from '#ui/screens/cases/CaseLine.tsx'
import { UnreadScreen } from '#ui/screens/trouble/UnreadScreen.tsx'
import { NotFoundScreen } from '#ui/screens/trouble/NotFoundScreen.tsx'
import { useState } from 'react'
import { caseWithout, matterOf } from '#app/state/case-at-hand.ts'
import type { Matter } from '#app/state/case-at-hand.ts'
import { goToRun } from '#app/state/go-to-run.ts'
import type { RoutedProps } from '#app/state/page-props.ts'
import { hrefOf, numberIn } from '#app/base/routes.ts'
import type { Session } from '#app/state/session.ts'
import { ShareSheet } from './ShareSheet.tsx'
import { talkDates } from './talk-dates.ts'
import { useSheetAtHand } from './use-sheet-at-hand.ts'
import { useSheets } from './use-sheets.ts'
import { notThere, useRead } from '#app/state/use-read.ts'
import type { ReadSheets, Sheets } from './sheets.ts'
import { isToDepart } from '#app/base/use-route.ts'
import { whenGoing } from '#app/base/when-going.ts'

/** What is agreed: first last time's agreements where there are any, then the sheet of this talk. */
export function AgreementsPage(props: RoutedProps) {
  const { services, sessions, kept, route } = props
  const caseSeq = numberIn(route)
  const matter = matterOf(caseSeq, sessions.session, kept.cases)
  if (caseSeq !== undefined && matter.of === undefined) {
    return <NotFoundScreen startHref={hrefOf({ page: 'cases' })} />
  }
  return (
    <>
      {kept.cases.length > 1 && matter.of && <CaseLine of={matter.of} />}
      <Agreements {...props} services={services} matter={matter} />
    </>
  )
}

function Agreements(props: RoutedProps & { readonly matter: Matter }) {
  const { services, kept, route, matter } = props
  const { session, of } = matter
  const own = numberIn(route) === undefined ? caseWithout(session, kept.cases) : of
  const sheets = useSheets(services, session, own)
  const read = useRead(sheets.read)
  if (read.kind !== 'there') return <UnreadScreen {...notThere(read)} />
  return <Talk {...props} sheets={sheets} read={read.value} />
}

interface TalkProps extends RoutedProps {
  readonly matter: Matter
  readonly sheets: Sheets
  readonly read: ReadSheets
}

function Talk({ sheets, read, ...props }: TalkProps) {
  const { services, loaded, kept, texts, route, matter } = props
  const caseSeq = numberIn(route)
  const { newId, print } = services
  const { session } = matter
  const today = services.today()
  const runs = kept.runs ?? []
  const dates = talkDates(loaded.pack.tree, matter, runs, today)
  const hand = useSheetAtHand(read, { ...dates, madeOn: today }, newId)
  const { sheet, last } = hand
  const [departs] = useState(isToDepart)
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
  if (sheet === undefined) return null
  return (
    <AgreementsScreen
      key={sheet.id}
      sheet={sheet}
      before={hand.before}
      departs={departs}
      onSave={hand.save}
      onGoing={whenGoing}
      mayAddStart={matter.keeper === 'employee'}
      latest={dates}
      proposals={Object.values(texts.concerns).map(({ agreement }) => agreement)}
      secondOpinion={texts.secondOpinion}
      kept={sheets.kept}
      newId={newId}
      onPrint={print}
      actions={
        <ShareSheet
          {...{ services, loaded, texts, matter, runs, sheets }}
          isOfCase={caseSeq !== undefined}
          isEmployer={matter.keeper === 'employer'}
        />
      }
      saving={saving}
    />
  )
}

function isConcluded({ actor }: Session): boolean {
  return actor.getSnapshot().context.walk.at.kind === 'outcome'
}
