import { adviceOf } from '#advice/advice-of.ts'
import { looksAfter } from '#reminder/reminders-of.ts'
import { keptSteps } from '#run/replay.ts'
import type { RunContext } from '#run/run.machine.ts'
import { DroppedNotice } from '#ui/parts/DroppedNotice.tsx'
import { AdviceScreen } from '#ui/screens/AdviceScreen.tsx'
import { useTranslation } from 'react-i18next'
import type { PageProps } from './page-props.ts'
import type { Session } from './session.ts'
import { useStore } from './store.ts'
import { goTo } from './use-route.ts'
import { labelsOf } from './walking.ts'

interface Props extends PageProps {
  readonly session: Session
  readonly context: RunContext
}

/** The advice of the run under way. */
export function AdvicePage({ services, loaded, session, sessions, kept, context, texts }: Props) {
  const { t } = useTranslation('app')
  const progress = useStore(session.progress)
  const { people } = session
  const { tree, walk, dropped } = context
  const advice = adviceOf(tree, keptSteps(walk), people.perspective)
  if (advice === undefined) return null
  const finishedOn = progress.finishedOn ?? services.today()
  const earlier = (kept.runs ?? []).filter(({ id }) => id !== session.id)
  return (
    <>
      <p className="visually-hidden" role="status">
        {t('announce.advice')}
      </p>
      <DroppedNotice labels={labelsOf(texts, dropped)} />
      <AdviceScreen
        advice={advice}
        texts={texts}
        tree={tree}
        people={people}
        packVersion={loaded.pack.ref.version}
        publishedOn={loaded.pack.publishedOn}
        finishedOn={finishedOn}
        looks={looksAfter({ finishedOn, atTable: people.atTable }, earlier, tree.rhythms)}
        kept={session.kept ? services.opened.history.kept : 'memory'}
        onPrint={services.print}
        onShowAnswers={() => goTo({ page: 'answers' }, { unkept: !session.kept })}
        onAgain={() => {
          sessions.end()
          goTo({ page: 'start' })
        }}
      />
    </>
  )
}
