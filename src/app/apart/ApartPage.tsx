import { comparedAskAt } from '#advice/compared-walk.ts'
import { holdView } from '#advice/held-view.ts'
import { nodeOf } from '#tree/lookup.ts'
import { ApartBeginScreen } from '#ui/screens/apart/ApartBeginScreen.tsx'
import { ComparedScreen, SharedScreen } from '#ui/screens/apart/ComparedScreen.tsx'
import { roleOf, voiceFor } from '#ui/screens/apart/guest.ts'
import { GuestQuestion } from '#ui/screens/apart/GuestQuestion.tsx'
import { HandBackScreen, HandOverScreen, OfferScreen } from '#ui/screens/apart/HandScreen.tsx'
import { useEffect, useLayoutEffect } from 'react'
import { breakOffBy, markHandedOver, wasHandedOver } from './apart-rim.ts'
import { isHandedOver } from './apart-state.ts'
import type { Apart } from './apart-state.ts'
import * as turns from './apart-turns.ts'
import { ownRunOf } from './own-run.ts'
import type { PageProps } from '#app/state/page-props.ts'
import { useStore } from '#app/base/store.ts'
import { useNewTitle } from '#app/base/use-page.ts'

/** The questions walked apart on one device: the employee, then the others, then what differs. */
export function ApartPage({ loaded, sessions, kept, texts, apart: store }: PageProps) {
  const apart = useStore(store)
  const { session } = sessions
  const { pack } = loaded
  const { tree } = pack
  const own = ownRunOf(session, kept.runs ?? [], pack)
  useLayoutEffect(() => {
    if (store.get().at === 'begin' && wasHandedOver())
      store.set(turns.stopped(store.get(), 'broken'))
    breakOffBy(() => store.set(turns.stopped(store.get(), 'broken')))
  }, [store])
  useEffect(() => markHandedOver(isHandedOver(apart)))
  useNewTitle(placeOf(apart))
  const go = (to: Apart) => store.set(to)
  switch (apart.at) {
    case 'begin':
      return (
        <ApartBeginScreen
          isReady={own !== undefined}
          isWiped={apart.said === 'wiped'}
          onBegin={(guests) => go(turns.begunWith(guests))}
        />
      )
    case 'handing': {
      const guest = apart.turn.guests[apart.turn.now] ?? 'manager'
      const most = comparedAskAt(tree, holdView(roleOf(guest), []), 0)?.left ?? 0
      return <HandOverScreen guest={guest} most={most} onTake={() => go(turns.taken(apart))} />
    }
    case 'asking': {
      const ask = comparedAskAt(tree, apart.view, apart.cursor)
      const voice = voiceFor(apart.turn.guests[apart.turn.now] ?? 'manager')
      const isGate = ask !== undefined && nodeOf(tree, ask.question)?.kind === 'prerequisite'
      return (
        <GuestQuestion
          ask={ask}
          phase={isGate ? 'prerequisite' : 'tree'}
          voice={ask && texts.questions[ask.question]?.voices[voice]}
          onAnswer={(answer) => {
            if (ask !== undefined)
              go(turns.answeredApart(tree, apart, { question: ask.question, answer }))
          }}
          onBack={apart.cursor === 0 ? undefined : () => go(turns.movedBy(apart, -1))}
          onForward={ask?.given === undefined ? undefined : () => go(turns.movedBy(apart, 1))}
          onStop={() => go(turns.stopped(apart, 'stopped'))}
          onDone={() => go(turns.finished(apart))}
        />
      )
    }
    case 'returning':
      return (
        <HandBackScreen said={apart.said} onTake={() => go(turns.comparedWith(tree, apart, own))} />
      )
    case 'compared':
    case 'shown': {
      const compared = {
        differences: turns.differencesOf(apart, own),
        guests: apart.compared.guests,
        texts,
      }
      if (apart.at === 'shown')
        return <SharedScreen {...compared} onDone={() => go({ ...apart, at: 'taking-back' })} />
      return (
        <ComparedScreen
          {...compared}
          onShare={() => go({ ...apart, at: 'offering' })}
          onWipe={() => go(turns.wiped(apart))}
        />
      )
    }
    case 'offering':
      return (
        <OfferScreen
          onYes={() => go({ ...apart, at: 'shown' })}
          onNo={() => go({ ...apart, at: 'taking-back' })}
        />
      )
    case 'taking-back':
      return <HandBackScreen onTake={() => go({ ...apart, at: 'compared' })} />
  }
}

/** Each new screen, and each question on one. */
function placeOf(apart: Apart): string {
  const key = apart.at === 'asking' ? apart.cursor : apart.at === 'handing' ? apart.turn.now : 0
  return `${apart.at} ${key}`
}
