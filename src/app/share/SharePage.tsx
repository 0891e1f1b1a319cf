import type { Keeper } from '#run/people.ts'
import { isEmployerCase } from '#share/employer-copy.ts'
import type { ShareKind } from '#ui/screens/share/share-kinds.ts'
import { ShareScreen } from '#ui/screens/share/ShareScreen.tsx'
import { useMemo } from 'react'
import { BedrijfsartsPart } from './BedrijfsartsPart.tsx'
import { caseWithout, matterOf } from '#app/state/case-at-hand.ts'
import { CopyPart } from './CopyPart.tsx'
import { EmployerPart } from './EmployerPart.tsx'
import { HandOverPart } from './HandOverPart.tsx'
import { ImportPart } from './ImportPart.tsx'
import { ListPart } from './ListPart.tsx'
import type { RoutedProps } from '#app/state/page-props.ts'
import { hrefOf } from '#app/base/routes.ts'
import { keeperHere } from '#app/state/whose.ts'
import { atHand, talkAtHand, talkOf } from '#app/agreements/talks.ts'
import type { KnownTalk } from '#app/agreements/talks.ts'
import { useFresh } from './use-fresh.ts'
import { useKeptFor } from './use-kept-for.ts'
import { useKeptPacks } from '#app/state/use-kept-packs.ts'
import { notThere } from '#app/state/use-read.ts'
import { UnreadScreen } from '#ui/screens/trouble/UnreadScreen.tsx'
import { useSheets } from '#app/agreements/use-sheets.ts'

/** What leaves this device and what comes back; what may, depends on who keeps it. */
export function SharePage({ route, ...props }: RoutedProps) {
  const part = 'part' in route ? route.part : undefined
  const { services, loaded, sessions, texts, language } = props
  const { history } = services.opened
  const { session } = sessions
  const { tree } = loaded.pack
  const runs = props.kept.runs ?? none
  const { cases } = props.kept
  const own = useSheets(services, session, caseWithout(session, cases))
  const read = useFresh(sessions, props.kept, own)
  const sheets = read.kind === 'there' ? read.value.all : none
  const packs = useKeptPacks(history, runs, loaded.pack)
  const packOf = packs.kind === 'there' ? packs.value : undefined
  const keeper = keeperHere(session, cases)
  const gathered = useKeptFor({
    keeper,
    cases,
    runs,
    history,
    loaded,
    packOf: read.kind === 'there' ? packOf : undefined,
  })
  const kept = gathered.kind === 'there' ? gathered.value : undefined
  const today = services.today()
  const matter = useMemo(() => matterOf(undefined, session, cases), [session, cases])
  const mine = useMemo(() => cases.filter((one) => one.keeper === keeper), [cases, keeper])
  const isOwn = session !== undefined || keeper === 'employee'
  const talks = useMemo(
    (): readonly KnownTalk[] =>
      isOwn
        ? [
            {
              id: atHand,
              label: '',
              talk: () => talkAtHand(tree, matter, runs, sheets, today),
            },
          ]
        : mine.map((one) => ({ ...one, talk: () => talkOf(tree, one, runs, today) })),
    [isOwn, tree, matter, sheets, today, mine, runs],
  )
  const isOff = services.passing !== undefined
  const kinds = kindsFor(keeper, isOff)
  const what = part !== undefined && kinds.includes(part) ? part : undefined
  // What comes in is laid beside what is read then: a list that is read anew takes nothing off the screen.
  if (what !== 'import' && kept === undefined)
    return <UnreadScreen {...notThere(read, packs, gathered)} />
  return (
    <ShareScreen
      kinds={kinds.map((kind) => ({ kind, href: hrefOf({ page: 'share', part: kind }) }))}
      isEmployee={keeper === 'employee'}
      isEmployer={keeper === 'employer'}
      isOff={isOff}
      chosen={what}
      backHref={hrefOf({ page: 'share' })}
    >
      {what === 'copy' && kept && (
        <CopyPart {...{ services, keeper, kept, others: cases.length - kept.cases.length }} />
      )}
      {what === 'handover' && (
        <HandOverPart services={services} cases={mine.filter(isEmployerCase)} />
      )}
      {what === 'bedrijfsarts' && kept && packOf && (
        <BedrijfsartsPart {...{ services, kept, packOf, language }} />
      )}
      {what === 'manager' && <EmployerPart {...{ services, loaded, texts, talks }} />}
      {what === 'list' && <ListPart {...{ services, loaded, texts, talks }} />}
      {what === 'import' && <ImportPart {...props} keeper={keeper} />}
    </ShareScreen>
  )
}

const none: readonly never[] = []

/** Only an employee hands answers to the bedrijfsarts; an employer's side hands its cases to a colleague. */
function kindsFor(keeper: Keeper, isOff: boolean): readonly ShareKind[] {
  if (isOff) return ['manager', 'list']
  switch (keeper) {
    case 'employee':
      return ['copy', 'bedrijfsarts', 'manager', 'list', 'import']
    case 'bedrijfsarts':
      return ['copy', 'manager', 'list', 'import']
    case 'employer':
      return ['copy', 'handover', 'manager', 'list', 'import']
  }
}
