import { adviceOf } from '#advice/advice-of.ts'
import { languages, loadWords } from '#i18n/i18n.ts'
import { remindersOf } from '#reminder/reminders-of.ts'
import { replay } from '#run/replay.ts'
import { unmetSteps } from '#run/unmet-steps.ts'
import { questionsLeft } from '#tree/paths.ts'
import { ConsultingAdvice } from '#ui/screens/consulting/ConsultingAdvice.tsx'
import { ConsultingBegin } from '#ui/screens/consulting/ConsultingBegin.tsx'
import { ConsultingQuestion } from '#ui/screens/consulting/ConsultingQuestion.tsx'
import { useSides } from '#ui/screens/consulting/Sides.tsx'
import { loadAgain } from '#app/base/needed.ts'
import { LoadingScreen } from '#ui/screens/trouble/LoadingScreen.tsx'
import { useEffect, useState } from 'react'
import { whenLeft } from '#app/apart/apart-rim.ts'
import { listenForKeys } from './consulting-keys.ts'
import { answeredIn, begun, movedIn, notBegun, questionIn, wipedClean } from './consulting-run.ts'
import type { Consulting } from './consulting-run.ts'
import type { PageProps } from '#app/state/page-props.ts'
import { copyWords } from '#app/base/copy-words.ts'
import { storeOf, useStore } from '#app/base/store.ts'
import { useNewTitle } from '#app/base/use-page.ts'

/** A run in the consulting room: it is in memory, goes with this page, and touches no other run. */
export function ConsultingPage({ services, loaded }: PageProps) {
  const [store] = useState(() => storeOf<Consulting>(notBegun))
  const run = useStore(store)
  const [hasKeys, setKeys] = useState(true)
  const { pack } = loaded
  const { tree } = pack
  const areSpoken = useAllWords()
  const sides = useSides(pack.texts, areSpoken)
  useEffect(() => whenLeft(() => store.set(notBegun)), [store])
  const isAsking = run.at === 'walking' && questionIn(tree, run) !== undefined
  useEffect(() => {
    if (!isAsking || !hasKeys) return undefined
    return listenForKeys((answer) => store.set(answeredIn(tree, store.get(), answer)))
  }, [isAsking, hasKeys, store, tree])
  useNewTitle(`${run.at} ${run.cursor}`)
  const wipe = () => store.set(wipedClean)
  if (!areSpoken) return <LoadingScreen onRetry={loadAgain} />
  if (run.at === 'begin')
    return (
      <ConsultingBegin
        isWiped={run.isWiped}
        hasKeys={hasKeys}
        onKeys={setKeys}
        onBegin={() => store.set(begun)}
      />
    )
  const here = questionIn(tree, run)
  const { route } = replay(tree, run.steps)
  if (here !== undefined) {
    const isUnmet = unmetSteps(tree, route.slice(0, run.cursor)).length > 0
    return (
      <ConsultingQuestion
        sides={sides}
        question={here.question}
        position={run.cursor + 1}
        left={questionsLeft(tree, here.question, isUnmet)}
        given={here.given}
        hasKeys={hasKeys}
        onKeys={setKeys}
        onAnswer={(answer) => store.set(answeredIn(tree, run, answer))}
        onBack={run.cursor === 0 ? undefined : () => store.set(movedIn(run, -1))}
        onForward={here.given === undefined ? undefined : () => store.set(movedIn(run, 1))}
        onWipe={wipe}
      />
    )
  }
  const advice = adviceOf(tree, run.steps, 'employee')
  if (advice === undefined) return null
  const finishedOn = services.today()
  return (
    <ConsultingAdvice
      sides={sides}
      advice={advice}
      tree={tree}
      looks={remindersOf(
        undefined,
        [],
        { today: finishedOn, rhythms: tree.rhythms },
        {
          id: '',
          finishedOn,
          atTable: ['employee', 'counsellor'],
        },
      )}
      which={{ packVersion: pack.ref.version, publishedOn: pack.publishedOn, finishedOn }}
      onPrint={services.print}
      onCopy={copyWords}
      onBack={() => store.set(movedIn(run, -1))}
      onWipe={wipe}
    />
  )
}

/** Whether the words of every language are there; one that cannot be had is left in Dutch. */
function useAllWords(): boolean {
  const [areThere, setThere] = useState(false)
  useEffect(() => {
    let wanted = true
    const all = languages.map(({ tag }) => loadWords(tag).catch(() => undefined))
    void Promise.all(all).then(() => wanted && setThere(true))
    return () => {
      wanted = false
    }
  }, [])
  return areThere
}
