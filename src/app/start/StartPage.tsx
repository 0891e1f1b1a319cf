import type { People } from '#run/people.ts'
import { longestRun } from '#tree/paths.ts'
import type { BeginDraft } from '#ui/screens/start/begin-draft.ts'
import { focusOn } from '#ui/screens/start/BeginForm.tsx'
import { StartScreen } from '#ui/screens/start/StartScreen.tsx'
import { Suspense, useRef, useState } from 'react'
import type { PageProps } from '#app/state/page-props.ts'
import { hasCases } from '#app/state/case-at-hand.ts'
import { isFinished } from '#history/record.ts'
import { gateOf } from '#app/recovery/gate.ts'
import { goToRun, takeUp } from '#app/state/go-to-run.ts'
import { going } from '#app/base/pressed.ts'
import { openingCode } from '#app/agreements/opening-code.ts'
import { laterPage } from '#app/base/later-page.tsx'
import { RetentionPart } from '#app/recovery/later-parts.ts'
import { ResumePart, StartDue } from './kept-parts.ts'
import type { Route } from '#app/base/routes.ts'
import { worksForOthers } from '#app/state/whose.ts'
import { areOpened } from '#app/state/services.ts'
import type { ServicesToCome } from '#app/state/services.ts'
import type { Session } from '#app/state/session.ts'
import { storeOf, useStore } from '#app/base/store.ts'
import type { Store } from '#app/base/store.ts'
import { goTo } from '#app/base/use-route.ts'
import { useWhenReady } from './use-when-ready.ts'
import type { Progress } from '#app/state/session-types.ts'

const UnlockPart = laterPage(() => import('#app/lock/UnlockPart.tsx'), 'UnlockPart')
const StartCases = laterPage(() => import('#app/cases/StartCases.tsx'), 'StartCases')
const PrivateNotice = laterPage(
  () => import('#ui/screens/recovery/PrivateNotice.tsx'),
  'PrivateNotice',
)

interface Props extends Omit<PageProps, 'services'> {
  readonly services: ServicesToCome
  /** A run that was not kept went with the last page. */
  readonly lost: boolean
  /** A run can begin; until then a wish for one waits. */
  readonly isReady: boolean
  readonly onBegun: () => void
  /** What was chosen here before, in this visit. */
  readonly draft: BeginDraft
  readonly onDraft: (draft: BeginDraft) => void
}

interface Wish {
  readonly people: People
  readonly keep: boolean
  readonly isShared: boolean
}

/** Where a run begins, or goes on. */
export function StartPage(props: Props) {
  const { services, loaded, sessions, kept, lost, isReady, onBegun, curtain, ...shown } = props
  const runs = kept.runs ?? []
  const today = services.today()
  const { tree } = loaded.pack
  const { session } = sessions
  const progress = useStore(session?.progress ?? nothingUnderWay)
  const unfinished = runs[0]?.finishedOn === undefined ? runs[0] : undefined
  const underWay =
    session !== undefined && progress.finishedOn === undefined ? answeredIn(session) : 0
  const resumable =
    underWay > 0
      ? { startedOn: session?.startedOn ?? today, answered: underWay }
      : unfinished && { startedOn: unfinished.startedOn, answered: unfinished.steps.length }
  const { care, history } = services.opened ?? {}
  const isLocked = curtain.lock === 'locked'
  // On a first visit there is nothing to be erased, and no reason to fetch what does that and tells it.
  const [hadKept, setHadKept] = useState(false)
  const hasKept = runs.length > 0 || kept.cases.length > 0
  if (!hadKept && hasKept) setHadKept(true)
  const clock = { kept: { ...kept, runs }, today, rhythms: tree.rhythms }
  const form = useRef<HTMLFormElement>(null)
  const toForm = () => focusOn(form, 'perspective')
  const begin = useWhenReady<Wish>(isReady, async ({ people, keep, isShared }, isWanted) => {
    curtain.shield.isShared.set(isShared)
    const begun = await sessions.begin(people, keep, isWanted)
    const to = await openingFor(services, begun)
    if (begun === undefined || !isWanted()) return
    onBegun()
    goTo(to, { unkept: !keep })
  })
  return (
    <StartScreen
      {...shown}
      longest={longestRun(tree)}
      form={form}
      resume={
        resumable && (
          <Suspense fallback={null}>
            <ResumePart
              resumable={resumable}
              onResume={() => {
                if (underWay > 0) goToRun(session)
                else if (unfinished !== undefined) takeUp(sessions, unfinished)
              }}
              onRestart={() => {
                // The card may be gone after this; focus must not be.
                toForm()
                going.press(async () => sessions.end())
              }}
            />
          </Suspense>
        )
      }
      above={
        <Suspense fallback={null}>
          {services.opened?.seemsPrivate && <PrivateNotice />}
          {care && history && hadKept && !isLocked && (
            <RetentionPart
              {...{ care, history, today, runs, cases: kept.cases, onErased: kept.refresh }}
            />
          )}
          {hasCases(kept.cases) && <StartCases {...clock} />}
        </Suspense>
      }
      locked={
        isLocked && curtain.keeper !== undefined ? (
          <Suspense fallback={null}>
            <UnlockPart as="part" {...{ curtain, sessions }} keeper={curtain.keeper} />
          </Suspense>
        ) : undefined
      }
      due={
        hasKept && (
          <Suspense fallback={null}>
            <StartDue {...clock} onBegin={toForm} />
          </Suspense>
        )
      }
      storage={isLocked ? 'memory' : (services.opened?.history.kept ?? 'device')}
      storageRefused={isRefused(services)}
      passing={services.passing}
      notKeptNotice={lost}
      earlierRuns={worksForOthers(session, kept.cases) ? 0 : runs.filter(isFinished).length}
      onBegin={(people, keep, isShared) => begin({ people, keep, isShared })}
    />
  )
}

/** Where it was damaged, or held back, a bar above the page says so. */
function isRefused({ opened }: ServicesToCome): boolean {
  return opened?.refused !== undefined && gateOf(opened) === undefined
}

async function openingFor(services: ServicesToCome, begun: Session | undefined): Promise<Route> {
  if (begun?.kept !== true || !areOpened(services)) return { page: 'question', number: 1 }
  const { openingOf } = await openingCode()
  return openingOf(services, begun)
}

const nothingUnderWay: Store<Progress> = storeOf<Progress>({ saving: 'none' })

function answeredIn({ actor }: Session): number {
  return actor.getSnapshot().context.walk.route.length
}
