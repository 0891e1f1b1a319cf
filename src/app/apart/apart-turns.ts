import { differencesFor } from '#advice/compare-views.ts'
import type { Difference } from '#advice/compare-views.ts'
import { withComparedAnswer } from '#advice/compared-walk.ts'
import { holdView, wipeView } from '#advice/held-view.ts'
import type { HeldView } from '#advice/held-view.ts'
import type { Step } from '#run/step.ts'
import type { DecisionTree } from '#tree/decision-tree.ts'
import { roleOf } from '#ui/screens/apart/guest.ts'
import type { Guest } from '#ui/screens/apart/guest.ts'
import type { Apart } from './apart-state.ts'

type At<Where extends Apart['at']> = Extract<Apart, { readonly at: Where }>

/** The employee's own whole run. */
export interface OwnRun {
  readonly id: string
  readonly steps: readonly Step[]
}

/** On to the first guest. */
export function begunWith(guests: readonly Guest[]): Apart {
  return handedTo({ guests, now: 0, held: [] })
}

export function taken({ turn }: At<'handing'>): Apart {
  const guest = turn.guests[turn.now]
  if (guest === undefined) return nothingHeld([...turn.held])
  return { at: 'asking', turn, view: holdView(roleOf(guest), []), cursor: 0 }
}

export function answeredApart(tree: DecisionTree, apart: At<'asking'>, step: Step): Apart {
  const view = withComparedAnswer(tree, apart.view, step)
  return { ...apart, view, cursor: apart.cursor + 1 }
}

export function movedBy(apart: At<'asking'>, by: 1 | -1): Apart {
  return { ...apart, cursor: Math.max(0, apart.cursor + by) }
}

/** This guest is done: on to the next one, or back to the employee. */
export function finished({ turn, view }: At<'asking'>): Apart {
  return handedTo({ ...turn, now: turn.now + 1, held: [...turn.held, view] })
}

/** What was answered is gone; the device goes back to the employee all the same. */
export function stopped(apart: Apart, said: 'stopped' | 'broken'): Apart {
  return nothingHeld(heldIn(apart), said)
}

/** The employee is back: what differs is worked out, and every view is wiped. */
export function comparedWith(
  tree: DecisionTree,
  { held, guests }: At<'returning'>,
  own: OwnRun | undefined,
): Apart {
  if (own === undefined || held.length === 0) {
    for (const view of held) wipeView(view)
    return { at: 'begin' }
  }
  const views = [holdView('employee', own.steps), ...held]
  const differences = differencesFor({ keeper: 'employee' }, tree, views)
  for (const view of views) wipeView(view)
  return { at: 'compared', compared: { of: own.id, guests, differences } }
}

/** As it was before anyone took part. */
export function wiped(apart: Apart): Apart {
  for (const view of heldIn(apart)) wipeView(view)
  return { at: 'begin', said: 'wiped' }
}

/** What differs from this run as its answers are now, while it is in memory. */
export function differencesOf(apart: Apart, own: OwnRun | undefined): readonly Difference[] {
  if (!('compared' in apart) || apart.compared.of !== own?.id) return []
  const given = new Map(own.steps.map(({ question, answer }) => [question, answer]))
  return apart.compared.differences.filter(({ question, answers }) =>
    answers.every(
      ({ perspective, answer }) => perspective !== 'employee' || answer === given.get(question),
    ),
  )
}

function handedTo(turn: At<'handing'>['turn']): Apart {
  return turn.now < turn.guests.length
    ? { at: 'handing', turn }
    : { at: 'returning', held: turn.held, guests: turn.guests }
}

function nothingHeld(held: readonly HeldView[], said?: 'stopped' | 'broken'): Apart {
  for (const view of held) wipeView(view)
  return { at: 'returning', held: [], guests: [], ...(said === undefined ? {} : { said }) }
}

function heldIn(apart: Apart): readonly HeldView[] {
  switch (apart.at) {
    case 'handing':
      return apart.turn.held
    case 'asking':
      return [...apart.turn.held, apart.view]
    case 'returning':
      return apart.held
    case 'begin':
    case 'compared':
    case 'offering':
    case 'shown':
    case 'taking-back':
      return []
  }
}
