import type { PageProps } from '#app/state/page-props.ts'
import { FinishScreen } from '#ui/screens/lock/FinishScreen.tsx'
import { useWipe } from './use-wipe.ts'

/** The second press of "finish and erase". */
export function FinishPage({ curtain, sessions }: PageProps) {
  const { isBusy, failed, wipe } = useWipe(curtain, sessions)
  return <FinishScreen hasFailed={failed !== undefined} isBusy={isBusy} onWipe={wipe} />
}
