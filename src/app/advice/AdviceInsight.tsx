import type { Advice } from '#advice/advice.ts'
import { voiceOf } from '#run/people.ts'
import { Suspense, useEffect } from 'react'
import { ComparisonPart, InsightPart } from '#app/later-parts.ts'
import type { PageProps } from '#app/state/page-props.ts'
import { runBefore } from './run-before.ts'
import type { Session } from '#app/state/session.ts'

interface Props extends PageProps {
  readonly session: Session
  readonly advice: Advice
  readonly finishedOn: string
}

/** What else an advice says to whoever may see its answers; nothing for an employer. */
export function AdviceInsight(props: Props) {
  const { services, loaded, session, kept, advice, finishedOn, texts, language } = props
  const { people, settled } = session
  const { refresh } = kept
  useEffect(() => {
    // Only once it is saved is it known which case this run belongs to.
    void settled().then(refresh)
  }, [settled, refresh])
  if (people.keeper === 'employer') return null
  const { pack } = loaded
  const voice = voiceOf(people)
  const own = kept.runs?.find(({ id }) => id === session.id)
  return (
    <Suspense fallback={null}>
      <ComparisonPart
        history={services.opened.history}
        current={pack}
        language={language}
        voice={voice}
        run={{ pack, steps: advice.route, finishedOn }}
        earlier={own && runBefore(own, kept.runs ?? [])}
      />
      <InsightPart tree={pack.tree} route={advice.route} texts={texts} voice={voice} />
    </Suspense>
  )
}
