import { questionAt } from '#run/run.machine.ts'
import { MapScreen } from '#ui/screens/walk/MapScreen.tsx'
import type { PageProps } from '#app/state/page-props.ts'
import { goToCursor } from './walking.ts'

/** The tree in a picture; with a run under way, its path lit. */
export function MapPage({ loaded, sessions, texts }: PageProps) {
  const { session } = sessions
  if (session === undefined) return <MapScreen tree={loaded.pack.tree} texts={texts} />
  const { context } = session.actor.getSnapshot()
  return (
    // No answer reaches an employer's paper.
    <div className={session.people.keeper === 'employer' ? 'no-print' : undefined}>
      <MapScreen
        tree={context.tree}
        texts={texts}
        walk={context.walk}
        at={questionAt(context)}
        onBack={() => goToCursor(session)}
      />
    </div>
  )
}
