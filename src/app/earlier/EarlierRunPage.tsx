import { adviceOf } from '#advice/advice-of.ts'
import { replay } from '#run/replay.ts'
import { byFinishing, isFinished } from '#history/record.ts'
import type { RunRecord } from '#history/record.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import { voiceOf } from '#run/people.ts'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { AdviceScreen } from '#ui/screens/advice/AdviceScreen.tsx'
import { UnreadScreen } from '#ui/screens/trouble/UnreadScreen.tsx'
import { notThere } from '#app/state/use-read.ts'
import { NotFoundScreen } from '#ui/screens/trouble/NotFoundScreen.tsx'
import { OldRunBar } from '#ui/screens/earlier/OldRunBar.tsx'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { ComparisonPart } from '#app/advice/later-parts.ts'
import { numberIn } from '#app/base/routes.ts'
import type { RoutedProps } from '#app/state/page-props.ts'
import { RoutePicture } from '#app/advice/RoutePicture.tsx'
import { runBefore } from '#app/advice/run-before.ts'
import { textsIn } from '#app/base/texts-in.ts'
import { useKeptPacks } from '#app/state/use-kept-packs.ts'
import { goTo } from '#app/base/use-route.ts'

/** An earlier run as it was: its own tree, its own words, its own date. */
export function EarlierRunPage({ services, loaded, kept, language, route }: RoutedProps) {
  const { t } = useTranslation(['app', 'history'])
  const { runs = none, cases } = kept
  const { history } = services.opened
  const packs = useKeptPacks(history, runs, loaded.pack)
  if (packs.kind !== 'there') return <UnreadScreen {...notThere(packs)} />
  const packOf = packs.value
  const number = numberIn(route)
  const run = runs.find(({ seq }) => seq === number)
  const toList = () => goTo({ page: 'earlier' })
  if (run === undefined || !isFinished(run)) return <NotFoundScreen startHref="#/eerder" />
  const pack = packOf(run.pack)
  const texts = pack && textsIn(pack, language)?.texts
  const advice = pack && adviceOf(pack.tree, run.steps, run.perspective)
  const bar = (
    <OldRunBar
      startedOn={run.startedOn}
      finishedOn={run.finishedOn}
      packName={texts?.name ?? run.pack.id}
      packVersion={run.pack.version}
      isCurrentVersion={run.pack.hash === loaded.pack.ref.hash}
      onBack={toList}
    />
  )
  if (pack === undefined || texts === undefined || advice === undefined) {
    return (
      <>
        {bar}
        <PageTitle>{t('title.earlier')}</PageTitle>
        <Notice kind="warning">
          <p>{t('history:tooOld')}</p>
        </Notice>
      </>
    )
  }
  const { finishedOn } = run
  const earlier = runs.filter(isFinished).filter((one) => byFinishing(one, run) < 0)
  const of = cases.find(({ id }) => id === run.caseId)
  const clock = { today: services.today(), rhythms: pack.tree.rhythms }
  return (
    <>
      {bar}
      <AdviceScreen
        advice={advice}
        texts={texts}
        tree={pack.tree}
        people={run}
        packVersion={pack.ref.version}
        publishedOn={pack.publishedOn}
        finishedOn={finishedOn}
        looks={remindersOf(of, earlier, clock, run)}
        kept={history.kept}
        readOnly
        picture={
          <RoutePicture tree={pack.tree} texts={texts} walk={replay(pack.tree, run.steps)} />
        }
        comparison={
          <Suspense fallback={null}>
            <ComparisonPart
              history={history}
              current={loaded.pack}
              language={language}
              voice={voiceOf(run)}
              run={{ pack, steps: run.steps, finishedOn }}
              earlier={runBefore(run, runs)}
            />
          </Suspense>
        }
        onPrint={services.print}
        onShowAnswers={toList}
        onAgain={() => goTo({ page: 'start' })}
      />
    </>
  )
}

const none: readonly RunRecord[] = []
